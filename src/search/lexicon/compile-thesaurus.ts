import { CONTENT_LANGUAGES, type ContentLanguage } from '#domain/localized.ts';
import { inflectWord } from '../finnish/inflect-word.ts';
import { splitWords } from '../finnish/split-words.ts';
import { wordKey } from '../finnish/word-keys.ts';
import type { CodeList, Concept } from './concept.ts';
import type { ConceptNumber, LexiconConcept, LexiconEntry } from './lexicon.ts';

/** A foreign word this long in a Finnish text is hardly a Finnish one by chance. */
const SAFE_FOREIGN = 5;
/** Shorter stems belong to too many words. */
const SHORTEST_ALIAS = 4;

/** The thesaurus, ready for reading listings and for making the browser's lexicon. */
export interface Thesaurus {
  readonly concepts: readonly LexiconConcept[];
  /** What people type. */
  readonly entries: readonly LexiconEntry[];
  readonly aliases: ReadonlyMap<string, string>;
  /** Key or keys of what stands in a listing → concepts. */
  readonly evidence: ReadonlyMap<string, readonly ConceptNumber[]>;
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
  return {
    concepts: concepts.map((c) => ({ id: c.id, genre: c.genre, related: c.related.map((id) => numberOf(c, id)) })),
    entries,
    aliases: aliasesOf(entries),
    evidence: evidenceOf(concepts),
    wider: concepts.map((c) => widerOf(c, concepts, numberOf)),
    codes: codesOf(concepts),
  };
}

/** The key of a word or phrase: of each of its words in the language, a space between. */
export function phraseKey(text: string, language: ContentLanguage): string {
  return splitWords(text)
    .map(({ folded }) => wordKey(folded, language))
    .join(' ');
}

/**
 * The key of what stands in a listing. Unlike those who type, listings have their dots: "kassa" is not evidence of "kässä".
 *
 * @param text a word with ä or ö has a key of its own
 */
export function evidenceKey(key: string, text: string): string {
  return /[äöÄÖ]/.test(text) ? `~${key}` : key;
}

function typedEntries(concepts: readonly Concept[]): LexiconEntry[] {
  const byKey = new Map<string, { shown: string; language: ContentLanguage; concepts: Set<number> }>();
  concepts.forEach((concept, index) => {
    for (const language of CONTENT_LANGUAGES) {
      const texts = language === 'fi' ? [...concept.fi, ...concept.everyday] : concept[language];
      for (const text of texts) {
        const key = phraseKey(text, language);
        const known = byKey.get(key);
        if (known) known.concepts.add(index);
        else byKey.set(key, { shown: text.toLowerCase().replaceAll('-', ' '), language, concepts: new Set([index]) });
      }
    }
  });
  return [...byKey].map(([key, entry]) => ({ ...entry, key, concepts: [...entry.concepts] }));
}

function aliasesOf(entries: readonly LexiconEntry[]): Map<string, string> {
  const keys = new Set(entries.map(({ key }) => key));
  const aliases = new Map<string, string>();
  for (const { shown, key, language } of entries) {
    if (language !== 'fi' || key.includes(' ') || !isNominative(shown)) continue;
    for (const form of inflectWord(splitWords(shown)[0]?.folded ?? '')) {
      const alias = wordKey(form, 'fi');
      if (!keys.has(alias) && alias.length >= SHORTEST_ALIAS && !aliases.has(alias)) aliases.set(alias, key);
    }
  }
  return aliases;
}

/** Verbs and forms that are inflected already are left alone. */
function isNominative(shown: string): boolean {
  return (
    !/(aa|ää|[aeiouyäö]d[aä]|ll[aä]|nn[aä]|rr[aä]|st[aä]|ss[aä]|lle|[aä]t[aä]|[iueoyö][aä]|[aäieou]n|ksi)$/.test(
      shown,
    ) || /(in|i[oö]n|us|ys)$/.test(shown)
  );
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
