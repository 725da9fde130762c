import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import type { ContentLanguage } from '#domain/localized.ts';
import { finnishKey } from './finnish-key.ts';

const KEY_OF: { readonly [L in ContentLanguage]: (folded: string) => string } = {
  fi: finnishKey,
  sv: (folded) => (folded.length < 4 ? folded : stemSwedish(folded)),
  en: (folded) => (folded.length < 4 ? folded : stemEnglish(folded)),
};

/** The key of a folded word as a word of the given language. */
export function wordKey(folded: string, language: ContentLanguage): string {
  return KEY_OF[language](folded);
}

/** The keys a typed word may have: nobody says in which language they type. Finnish first, each once. */
export function wordKeys(folded: string): string[] {
  return [...new Set([KEY_OF.fi(folded), KEY_OF.sv(folded), KEY_OF.en(folded)])];
}
