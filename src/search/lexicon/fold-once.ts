import { foldWord } from '#search/finnish/fold-word.ts';

/** {@link foldWord} that remembers: the texts of an index say the same words again and again. */
export function foldOnce(): typeof foldWord {
  const folded = new Map<string, string>();
  return (word) => {
    const known = folded.get(word) ?? foldWord(word);
    folded.set(word, known);
    return known;
  };
}
