import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ContentRoot } from './build-settings.ts';
import type { ContentFile } from './files/content-file.ts';
import { VOIKKO_LOCK } from './read-voikko-lock.ts';

/** Folder of the search words in a content root. */
export const LEXICON_FOLDER = 'lexicon';

/** What lies beside the themes without being one. */
const NOT_THEMES = new Set(['README.md', VOIKKO_LOCK]);

/** Everything in the lexicon folders of the roots that claims to be a theme, in a fixed order. A root may have none. */
export function lexiconFiles(roots: readonly ContentRoot[]): ContentFile[] {
  return roots.flatMap((root) => {
    const folder = path.join(root.dir, LEXICON_FOLDER);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !NOT_THEMES.has(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const location = path.join(folder, entry.name);
        const file = path.relative('.', location).split(path.sep).join('/');
        return { file, path: location, root, parts: [LEXICON_FOLDER, entry.name], isRegular: entry.isFile() };
      });
  });
}
