import type { Phrase } from '#domain/localized.ts';

/** A text of the catalogue, marked with its language when that is not the page's. */
export function Text({ phrase: { text, lang } }: { phrase: Phrase }) {
  return lang ? <span lang={lang}>{text}</span> : text;
}
