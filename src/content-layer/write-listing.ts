import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownText, yamlText } from './listing-text.ts';

/** A listing that is about to be written. */
export interface NewListing {
  /** Below the content root. */
  readonly folder: readonly string[];
  readonly name: string;
  readonly ending: '.md' | '.yaml';
  readonly data: object;
  /** Running text of a Markdown file. */
  readonly body?: string;
}

/**
 * Writes a listing under a name that is still free: `konsertti`, else `konsertti-2` … Never overwrites.
 *
 * @returns the file's path
 */
export function writeListing(root: string, { folder, name, ending, data, body }: NewListing): string {
  const dir = path.join(root, ...folder);
  mkdirSync(dir, { recursive: true });
  const text = ending === '.md' ? markdownText(data, body) : yamlText(data);
  for (let number = 1; ; number++) {
    const file = path.join(dir, `${name}${number === 1 ? '' : `-${number}`}${ending}`);
    if (existsSync(file)) continue;
    // wx: fails if somebody else made the file in between.
    writeFileSync(file, text, { flag: 'wx' });
    return file;
  }
}
