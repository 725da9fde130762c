/** Letters that Unicode decomposition leaves alone, and those that stand for two. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/**
 * A word as it is compared: lower case, no diacritics (`ä` and `a` are one), only letters of any script and digits.
 * Soft hyphens, apostrophes and invisible characters disappear.
 *
 * @example foldWord('Näyttely') // => 'nayttely'
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øæßðđłœþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}
