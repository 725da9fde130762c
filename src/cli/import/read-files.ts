import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '#importers/reading.ts';

/** A file, the files of a folder, or standard input (`-`). @throws when there is none */
export function readFiles(from: string): SourceFile[] {
  if (from === '-') return [{ name: 'stdin', text: readFileSync(0, 'utf8') }];
  if (!statSync(from).isDirectory()) return [{ name: path.basename(from), text: readFileSync(from, 'utf8') }];
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, text: readFileSync(path.join(from, name), 'utf8') }));
}
