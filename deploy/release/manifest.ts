import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders whose files bear a hash of their content in their names. */
export const HASHED_FOLDERS = ['_astro', 'kuvat'] as const;

/** The files of a folder with their SHA-256 sums, in the format of `sha256sum`. */
export function manifestOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no files`);
  return files
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}
