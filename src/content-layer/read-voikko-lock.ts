import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentRoot } from './build-settings.ts';

/** Name of the file in the lexicon folder. */
export const VOIKKO_LOCK = 'voikko.lock.json';

/** The lock file of the first root that has one, unread: its format is the search's. */
export function readVoikkoLock(
  roots: readonly ContentRoot[],
): { readonly file: string; readonly text: string } | undefined {
  const found = roots.map((root) => path.join(root.dir, 'lexicon', VOIKKO_LOCK)).find((file) => existsSync(file));
  if (found === undefined) return undefined;
  return { file: path.relative('.', found).split(path.sep).join('/'), text: readFileSync(found, 'utf8') };
}
