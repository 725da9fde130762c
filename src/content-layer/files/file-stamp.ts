import { lstatSync } from 'node:fs';

/** Changes as young as this may be followed by another that the clock of the disk cannot tell from them; nanoseconds. */
const TOO_YOUNG = 2_000_000_000n;

/**
 * What tells one state of a file from any other: itself, its size and the time at which the system saw it change last, which no
 * program can set. Nothing for a file that is not there or not a regular one, and for one that changed after a moment or shortly before.
 * Not for files of a site: builds link those, which changes that time.
 *
 * @param began that moment, in milliseconds since 1970
 */
export function fileStamp(path: string, began: number): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile() || found.ctimeNs > BigInt(Math.floor(began)) * 1_000_000n - TOO_YOUNG) return undefined;
  return `${found.dev}-${found.ino}-${found.size}-${found.ctimeNs}`;
}
