/**
 * Front coding of a sorted word list as text: each word is a capital letter for how many letters it shares with the one before
 * (A = 0 … Z = 25), then the rest. Words hold no capitals A–Z, so nothing else is needed between them.
 *
 * @example packWords(['talo', 'taloja', 'tanssi']) // => 'AtaloEjaCnssi'
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

/** The inverse of {@link packWords}. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = 'A', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.push(before);
  }
  return words;
}
