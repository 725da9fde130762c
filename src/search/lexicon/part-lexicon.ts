import type { PartWords } from '#search/finnish/split-compound.ts';

const SHORTEST_HEAD = 4;

/** Which pieces of a word can be parts of a compound. */
export type PartLexicon = PartWords;

/**
 * Parts from known words: any known word of four letters or more can be a head in any form; a modifier stands in its basic
 * form, in the genitive, or with the -s- of -nen words.
 *
 * @param keys keys of known words
 * @param bases folded basic forms of known words
 * @param keysOf keys that a piece may have
 */
export function partLexicon(
  keys: ReadonlySet<string>,
  bases: ReadonlySet<string>,
  keysOf: (piece: string) => readonly string[],
): PartLexicon {
  const known = (piece: string) => keysOf(piece).some((key) => keys.has(key));
  return {
    isHead: (piece) => piece.length >= SHORTEST_HEAD && known(piece),
    isModifier: (piece) =>
      bases.has(piece) ||
      (/[aeiouy]$/.test(piece) && keys.has(piece)) ||
      (piece.length > 3 && /n$|[aeiouy]s$/.test(piece) && known(piece)),
  };
}
