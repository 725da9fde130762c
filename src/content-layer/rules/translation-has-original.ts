import { filesOf } from '../content-set.ts';
import { makeIssue } from '../issue.ts';
import { issueAt, type Rule } from './rule.ts';

/** A translation stands beside the Finnish file of the same name; a page in another language has a Finnish twin. */
export const translationHasOriginal: Rule = (set) => {
  const events = filesOf(set, 'event');
  const orphans = set.files.flatMap(({ file, place }) => {
    if (place?.kind !== 'translation' || events.has(place.id)) return [];
    const other = file.replace(`.${place.language}.md`, '.md');
    return [makeIssue(file, 'translation-orphan', { params: { other } })];
  });
  const finnish = new Set(
    set.files.flatMap(({ place }) => (place?.kind === 'page' && place.language === 'fi' ? [place.id] : [])),
  );
  const pages = set.pages
    .filter(({ id }) => !finnish.has(id))
    .map((page) => issueAt(page, 'translation-orphan', [], { other: `pages/fi/${page.id}.md` }));
  return [...orphans, ...pages];
};
