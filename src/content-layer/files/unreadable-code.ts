/**
 * The system's word for why a file cannot be read: it is gone since it was listed, nobody may read it, the disk is broken.
 * One file's trouble and not that of the others. Throws on every other error, which is a mistake of this code.
 */
export function unreadableCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}
