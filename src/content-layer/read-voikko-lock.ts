import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentRoot } from './build-settings.ts';

/** Name of the file in the lexicon folder. */
export const VOIKKO_LOCK = 'voikko.lock.json';

/** Where a content folder keeps its lock file. */
export const lockFile = (dir: string): string => path.join(dir, 'lexicon', VOIKKO_LOCK);

/** The lock file of the first root that has one, unread: its format is the search's. */
export function readVoikkoLock(
  roots: readonly ContentRoot[],
): { readonly file: string; readonly text: string } | undefined {
  const found = roots.map((root) => lockFile(root.dir)).find((file) => existsSync(file));
  if (found === undefined) return undefined;
  return { file: path.relative('.', found).split(path.sep).join('/'), text: readFileSync(found, 'utf8') };
}
