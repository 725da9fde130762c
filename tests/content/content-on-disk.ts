import { readdirSync, readFileSync } from 'node:fs';

/** Files of `content/` as they stand, below one folder. Paths use `/` and start with `content/`. */
export function contentFiles(folder: string): string[] {
  return readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(yaml|md)$/.test(path))
    .sort();
}

/** What a person reads of a file: comments and web addresses are not words of ours. */
export function wordsOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/https?:\/\/\S+/g, ' ')
    .normalize('NFC');
}
