import type { ContentLanguage } from '#domain/localized.ts';
import { finnishKey } from './finnish-key.ts';
import { lightStem } from './light-stem.ts';

const KEY_OF: { readonly [L in ContentLanguage]: (folded: string) => string } = {
  fi: finnishKey,
  sv: (folded) => lightStem(folded, 'sv'),
  en: (folded) => lightStem(folded, 'en'),
};

/** The key of a folded word as a word of the given language. */
export function wordKey(folded: string, language: ContentLanguage): string {
  return KEY_OF[language](folded);
}

/** The stemmer is the slowest part of a search, and splitting a compound asks for the same pieces again and again. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The keys a typed word may have: nobody says in which language they type. Finnish first, each once. */
export function wordKeys(folded: string): readonly string[] {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const keys = [...new Set([KEY_OF.fi(folded), KEY_OF.sv(folded), KEY_OF.en(folded)])];
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(folded, keys);
  return keys;
}
