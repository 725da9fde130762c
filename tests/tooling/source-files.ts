import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of the project, by its path from the project's root with `/` between segments. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files below a folder of the project whose names end in one of `endings`, sorted by path. */
export function sourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return filesBelow(folder)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

/** Folders that others fill are not walked into. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(file);
    return entry.isFile() ? [file] : [];
  });
}
