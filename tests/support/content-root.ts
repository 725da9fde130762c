import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Path inside a content root → what the file holds. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes a content root into a temporary folder that is removed when the running test ends.
 *
 * @returns the folder's path
 */
export function writeContentRoot(files: ContentFiles): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'kaiku-content-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return dir;
}
