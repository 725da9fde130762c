import { CONTENT_LANGUAGES, type ContentLanguage } from '#domain/localized.ts';
import { packWords, unpackWords } from './front-code.ts';
import { bySpelling } from './home-key.ts';
import type { ConceptNumber, Lexicon, LexiconConcept, LexiconEntry, LexiconPlace } from './lexicon.ts';
import { phraseKey } from './phrase-key.ts';

/**
 * The lexicon as it travels, JSON. Spellings lie together by the concept that they name, because words of one thing share
 * letters and the concept then costs nothing; keys do not travel at all, they are made of the spellings.
 */
export interface PackedLexicon {
  /**
   * Spellings, front-coded: of the first concept those in Finnish, in Swedish and in English, then of the second …; the last
   * three are words that are only words of the listings. Bars between them: quotes and commas weigh more.
   */
  readonly words: string;
  /** Entries that name several concepts, each its place among all spellings and the concepts after the first. */
  readonly more: readonly (readonly [number, ...ConceptNumber[]])[];
  /** One character a concept: `1` for a kind of thing to go to. */
  readonly genres: string;
  /** One digit a concept: its size. */
  readonly conceptSizes: string;
  /** One digit for each entry without concepts: its size. */
  readonly wordSizes: string;
  /** Concepts that have related ones: the concept, then those. */
  readonly related: readonly (readonly ConceptNumber[])[];
  readonly places: readonly LexiconPlace[];
}

/** Stands between groups: no spelling has one, and `packLexicon` would say so. */
const BAR = '|';

/** Packs a lexicon. @throws Error when an entry's key is not its spelling's key in any language, or has a bar in it */
export function packLexicon({ entries, concepts, places }: Omit<Lexicon, 'names'>): PackedLexicon {
  const groups = Array.from({ length: (concepts.length + 1) * CONTENT_LANGUAGES.length }, (): LexiconEntry[] => []);
  for (const entry of entries.toSorted(bySpelling)) {
    const home = entry.concepts[0] ?? concepts.length;
    groups[home * CONTENT_LANGUAGES.length + CONTENT_LANGUAGES.indexOf(languageOf(entry))]?.push(entry);
  }
  const sorted = groups.flat();
  const barred = sorted.find(({ shown }) => shown.includes(BAR));
  if (barred) throw new Error(`The spelling "${barred.shown}" has a ${BAR} in it`);
  return {
    words: groups.map((group) => packWords(group.map(({ shown }) => shown))).join(BAR),
    more: sorted.flatMap((entry, at) => (entry.concepts.length > 1 ? [[at, ...entry.concepts.slice(1)]] : [])),
    genres: concepts.map(({ genre }) => (genre ? '1' : '0')).join(''),
    conceptSizes: concepts.map(({ size }) => size).join(''),
    wordSizes: sorted.flatMap((entry) => (entry.concepts.length > 0 ? [] : [entry.size])).join(''),
    related: concepts.flatMap(({ related }, at) => (related.length > 0 ? [[at, ...related]] : [])),
    places,
  };
}

/** The inverse of {@link packLexicon}. */
export function unpackLexicon(packed: PackedLexicon): Omit<Lexicon, 'names'> {
  const { genres, conceptSizes, wordSizes, places } = packed;
  const more = new Map(packed.more.map(([at, ...concepts]) => [at, concepts]));
  const related = new Map(packed.related.map(([concept = 0, ...others]) => [concept, others]));
  let [place, word] = [0, 0];
  const entries = packed.words.split(BAR).flatMap((group, at) => {
    const home = Math.floor(at / CONTENT_LANGUAGES.length);
    const language = CONTENT_LANGUAGES[at % CONTENT_LANGUAGES.length] ?? 'fi';
    return unpackWords(group).map((shown): LexiconEntry => {
      const concepts = home < genres.length ? [home, ...(more.get(place) ?? [])] : [];
      place++;
      return {
        shown,
        key: phraseKey(shown, language),
        concepts,
        size: concepts.length > 0 ? 0 : Number(wordSizes[word++]),
      };
    });
  });
  return {
    entries: entries.sort(bySpelling),
    concepts: [...genres].map(
      (genre, at): LexiconConcept => ({
        genre: genre === '1',
        size: Number(conceptSizes[at]),
        related: related.get(at) ?? [],
      }),
    ),
    places,
  };
}

function languageOf({ shown, key }: LexiconEntry): ContentLanguage {
  const language = CONTENT_LANGUAGES.find((each) => phraseKey(shown, each) === key);
  if (language === undefined) throw new Error(`${shown} has the key ${key}, which is not its key in any language`);
  return language;
}
