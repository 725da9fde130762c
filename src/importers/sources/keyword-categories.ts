import type { Category } from '#domain/vocabulary.ts';

/** Concepts of the General Finnish Ontology (YSO) that Linked Events uses as topics, and what they are with us. */
const TOPICS: Readonly<Record<string, Category>> = {
  'yso:p1235': 'film',
  'yso:p11185': 'music',
  'yso:p1808': 'music',
  'yso:p2739': 'museum',
  'yso:p5121': 'museum',
  'yso:p1278': 'dance-circus',
  'yso:p2625': 'theatre',
  'yso:p19245': 'course',
  'yso:p916': 'sport',
  'yso:p965': 'sport',
};

/** Our categories for a source's keywords, each once. */
export function categoriesOfKeywords(ids: readonly string[]): Category[] {
  return [...new Set(ids.flatMap((id) => TOPICS[id] ?? []))];
}
