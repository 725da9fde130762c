import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of the project, by its path from the project's root with `/` between segments. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files below a folder of the project whose names end in one of `endings`, sorted by path. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}
