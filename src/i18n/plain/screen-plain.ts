import { HARD_WORDS } from './hard-words.ts';

/** Something that makes a text hard to read. A screening, no more: whether a text is easy only readers can tell. */
export type PlainFinding =
  | { readonly kind: 'long-sentence'; readonly found: string; readonly words: number }
  | { readonly kind: 'long-paragraph'; readonly found: string; readonly sentences: number }
  | { readonly kind: 'hard-word'; readonly found: string; readonly twin: string };

/** Words in a sentence, sentences in a paragraph. Of our own choosing, after what Selkokeskus says of short sentences and paragraphs. */
export const MOST_WORDS = 15;
export const MOST_SENTENCES = 4;

// A full stop inside a date, a time or a number ends no sentence: "5.12.2026", "kello 18.00".
const SENTENCE_END = /(?<=[.!?…][”"]?)\s+(?=[\p{Lu}”"])/u;

/** Judges a text of paragraphs, parted by empty lines or given one by one. */
export function screenPlain(text: string): PlainFinding[] {
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean).flatMap(screenParagraph);
}

function screenParagraph(paragraph: string): PlainFinding[] {
  const sentences = paragraph.split(SENTENCE_END);
  const tooMany: PlainFinding[] =
    sentences.length > MOST_SENTENCES
      ? [{ kind: 'long-paragraph', found: startOf(paragraph), sentences: sentences.length }]
      : [];
  return [...tooMany, ...sentences.flatMap(tooLong), ...hardWords(paragraph)];
}

function tooLong(sentence: string): PlainFinding[] {
  const words = sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words > MOST_WORDS ? [{ kind: 'long-sentence', found: startOf(sentence), words }] : [];
}

function hardWords(paragraph: string): PlainFinding[] {
  const lower = paragraph.toLowerCase();
  return HARD_WORDS.flatMap(({ stem, twin, isWhole }) => {
    const end = isWhole ? '(?![\\p{L}])' : '\\p{L}*';
    const found = lower.match(new RegExp(`(?<![\\p{L}])${stem.replaceAll('.', '\\.')}${end}`, 'u'))?.[0];
    return found === undefined ? [] : [{ kind: 'hard-word' as const, found, twin }];
  });
}

const SHOWN = 60;
const startOf = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
