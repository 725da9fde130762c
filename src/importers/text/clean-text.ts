import { findHiddenCharacter } from '#content-layer/schema/hidden-character.ts';

/** One paragraph of plain text out of anything: without characters that nobody sees, spaces joined, NFC. */
export function cleanText(raw: string): string {
  const seen = [...raw.toWellFormed().normalize('NFC')].filter(
    (character) => findHiddenCharacter(character) === undefined,
  );
  return seen.join('').replace(/\s+/g, ' ').trim();
}

/**
 * A text that is no longer than a field of ours, cut at a word.
 *
 * @param max characters as a person counts them
 */
export function cutText(text: string, max: number): { readonly text: string; readonly isCut: boolean } {
  const characters = [...text];
  if (characters.length <= max) return { text, isCut: false };
  const start = characters.slice(0, max - 1).join('');
  const atWord = start.replace(/\s+\S*$/, '');
  return { text: `${atWord.length > max / 2 ? atWord : start}…`, isCut: true };
}
