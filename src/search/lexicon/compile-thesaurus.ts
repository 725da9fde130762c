import { CONTENT_LANGUAGES } from '#domain/localized.ts';
import type { CodeList, Concept } from './concept.ts';
import type { ConceptNumber, LexiconConcept, LexiconEntry } from './lexicon.ts';
import { phraseKey } from './phrase-key.ts';

/** A foreign word this long in a Finnish text is hardly a Finnish one by chance. */
const SAFE_FOREIGN = 5;

/** The thesaurus, ready for reading listings and for making the browser's lexicon. */
export interface Thesaurus {
  readonly concepts: readonly (Omit<LexiconConcept, 'size'> & { readonly id: string })[];
  /** What people type. */
  readonly entries: readonly Omit<LexiconEntry, 'size'>[];
  /** Keys of single words. */
  readonly keys: ReadonlySet<string>;
  /** Key or keys of what stands in a listing → concepts. */
  readonly evidence: ReadonlyMap<string, readonly ConceptNumber[]>;
  /** First keys of evidence of several words. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Concept → itself and all wider ones. */
  readonly wider: readonly (readonly ConceptNumber[])[];
  /** `category:theatre` → concepts. */
  readonly codes: ReadonlyMap<string, readonly ConceptNumber[]>;
}

/**
 * Compiles the concepts. Numbers follow the order of ids.
 *
 * @throws Error when an id occurs twice or a concept points to one that does not exist
 */
export function compileThesaurus(written: readonly Concept[]): Thesaurus {
  const concepts = [...written].sort((a, b) => (a.id < b.id ? -1 : 1));
  const number = new Map(concepts.map(({ id }, index) => [id, index]));
  if (number.size < concepts.length) throw new Error('Two concepts of the lexicon have the same id');
  const numberOf = (from: Concept, id: string): ConceptNumber => {
    const found = number.get(id);
    if (found === undefined) throw new Error(`Concept ${from.id} points to ${id}, which does not exist`);
    return found;
  };
  const entries = typedEntries(concepts);
  const evidence = evidenceOf(concepts);
  return {
    concepts: concepts.map((c) => ({ id: c.id, genre: c.genre, related: c.related.map((id) => numberOf(c, id)) })),
    entries,
    keys: new Set(entries.map(({ key }) => key)),
    evidence,
    phraseStarts: new Set([...evidence.keys()].flatMap(startOfPhrase)),
    wider: concepts.map((c) => widerOf(c, concepts, numberOf)),
    codes: codesOf(concepts),
  };
}

/**
 * The key of what stands in a listing. Unlike those who type, listings have their dots: "kassa" is not evidence of "kässä".
 *
 * @param text a word with ä or ö has a key of its own
 */
export function evidenceKey(key: string, text: string): string {
  return /[äöÄÖ]/.test(text) ? dottedKey(key) : key;
}

/** Of what is written with ä or ö. */
export const dottedKey = (key: string): string => `~${key}`;

function startOfPhrase(key: string): string[] {
  const end = key.indexOf(' ');
  return end < 0 ? [] : [key.slice(key.startsWith(dottedKey('')) ? 1 : 0, end)];
}

function typedEntries(concepts: readonly Concept[]): Omit<LexiconEntry, 'size'>[] {
  const byKey = new Map<string, { shown: string; concepts: Set<number> }>();
  concepts.forEach((concept, index) => {
    for (const language of CONTENT_LANGUAGES) {
      const texts = language === 'fi' ? [...concept.fi, ...concept.everyday] : concept[language];
      for (const text of texts) {
        const key = phraseKey(text, language);
        const known = byKey.get(key);
        if (known) known.concepts.add(index);
        else byKey.set(key, { shown: text.toLowerCase().replaceAll('-', ' '), concepts: new Set([index]) });
      }
    }
  });
  return [...byKey].map(([key, entry]) => ({ ...entry, key, concepts: [...entry.concepts] }));
}

function evidenceOf(concepts: readonly Concept[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const list = found.get(key);
    if (!list) found.set(key, [index]);
    else if (!list.includes(index)) list.push(index);
  };
  concepts.forEach((concept, index) => {
    for (const text of [...concept.fi, ...concept.everyday, ...concept.cues])
      add(evidenceKey(phraseKey(text, 'fi'), text), index);
    for (const text of [...concept.sv, ...concept.en]) {
      if (text.length >= SAFE_FOREIGN) add(evidenceKey(phraseKey(text, 'fi'), text), index);
    }
  });
  return found;
}

function widerOf(concept: Concept, all: readonly Concept[], numberOf: (from: Concept, id: string) => number): number[] {
  const wider = new Set<number>([numberOf(concept, concept.id)]);
  for (const index of wider) {
    const from = all[index];
    for (const id of from?.broader ?? []) wider.add(numberOf(from ?? concept, id));
  }
  return [...wider];
}

function codesOf(concepts: readonly Concept[]): Map<string, number[]> {
  const codes = new Map<string, number[]>();
  concepts.forEach((concept, index) => {
    for (const [list, values] of Object.entries(concept.codes) as [CodeList, readonly string[]][]) {
      for (const value of values) codes.set(`${list}:${value}`, [...(codes.get(`${list}:${value}`) ?? []), index]);
    }
  });
  return codes;
}
