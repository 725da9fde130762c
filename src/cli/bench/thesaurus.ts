import { readLexicon } from '#content-layer/read-lexicon.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { readTheme } from '#search/lexicon/read-theme.ts';

/** The thesaurus of a content folder. @throws Error when it has faults, which the check tells */
export function thesaurus(content: string): Concept[] {
  const { themes, issues } = readLexicon([{ dir: content, example: false }]);
  if (themes.length === 0 || issues.length > 0) throw new Error(`Run npm run check first: ${content}/lexicon`);
  return themes.flatMap(readTheme);
}
