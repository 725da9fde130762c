import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The real content in another folder, its files made in the opposite order, so that the disk lists them otherwise. */
export function copyContent(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'kaiku-copy-'));
  copyContentTo(copy);
  return copy;
}

/** Copies the real content into a folder. */
export function copyContentTo(copy: string): void {
  const files = readdirSync('content', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files.toReversed()) {
    const from = path.join(entry.parentPath, entry.name);
    const to = path.join(copy, path.relative('content', from));
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}
