import type { Issue } from '../issue.ts';
import type { LexiconEntry } from '../read-theme.ts';
import { suggest } from '../suggest.ts';
import { issueAt } from './rule.ts';

/**
 * What one theme file alone cannot tell: its own name, each concept once, and references to concepts that exist.
 *
 * @param isComplete whether all files could be read: else a reference may point to one that could not
 */
export function lexiconRules(entries: readonly LexiconEntry[], isComplete: boolean): Issue[] {
  const places = Map.groupBy(
    entries.flatMap((entry) => entry.data.concepts.map(({ id }, at) => ({ id, entry, at }))),
    ({ id }) => id,
  );
  return entries.flatMap((entry) => [
    ...wrongTheme(entry),
    ...entry.data.concepts.flatMap((concept, at) => {
      const twins = (places.get(concept.id) ?? []).filter((other) => other.entry !== entry || other.at !== at);
      return [
        ...(twins.length > 0
          ? [
              issueAt(entry, 'concept-twice', ['concepts', at, 'id'], {
                found: concept.id,
                others: [...new Set(twins.map((twin) => twin.entry.file))].join(', '),
              }),
            ]
          : []),
        ...(isComplete ? [...missing(entry, at, 'broader', places), ...missing(entry, at, 'related', places)] : []),
      ];
    }),
  ]);
}

function wrongTheme(entry: LexiconEntry): Issue[] {
  const found = entry.data.theme;
  return found === entry.name ? [] : [issueAt(entry, 'lexicon-theme', ['theme'], { found, allowed: entry.name })];
}

function missing(
  entry: LexiconEntry,
  at: number,
  key: 'broader' | 'related',
  known: ReadonlyMap<string, unknown>,
): Issue[] {
  return (entry.data.concepts[at]?.[key] ?? []).flatMap((found, index) => {
    if (known.has(found)) return [];
    const near = suggest(found, [...known.keys()]);
    return [
      issueAt(entry, 'concept-missing', ['concepts', at, key, index], { found, ...(near && { suggestion: near }) }),
    ];
  });
}
