/** Lists of codes as numbers: a bit for each position in the vocabulary. 31 codes fit. */
const MOST = 31;

/**
 * Packs lists of codes into bits, each with what the list before has in common taken away (xor): neighbours are alike.
 * Throws on a code that the vocabulary lacks, and on a vocabulary that does not fit.
 */
export function packCodes<T>(lists: readonly (readonly T[])[], vocabulary: readonly T[]): number[] {
  if (vocabulary.length > MOST) throw new Error(`Finder data: ${vocabulary.length} codes do not fit into ${MOST} bits`);
  const masks = lists.map((list) => list.reduce((mask, code) => mask | bitOf(code, vocabulary), 0));
  return masks.map((mask, i) => mask ^ (masks[i - 1] ?? 0));
}

/** The inverse of {@link packCodes}; codes come in the vocabulary's order, equal lists as one object. */
export function unpackCodes<T>(packed: readonly number[], vocabulary: readonly T[]): (readonly T[])[] {
  const known = new Map<number, readonly T[]>();
  let mask = 0;
  return packed.map((step) => {
    mask ^= step;
    const list = known.get(mask) ?? vocabulary.filter((_, position) => (mask & (1 << position)) !== 0);
    known.set(mask, list);
    return list;
  });
}

function bitOf<T>(code: T, vocabulary: readonly T[]): number {
  const position = vocabulary.indexOf(code);
  if (position < 0) throw new Error(`Finder data: unknown value ${String(code)}`);
  return 1 << position;
}
