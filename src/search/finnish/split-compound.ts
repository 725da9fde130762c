/** Parts shorter than this are chance: "talo" holds "alo". */
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 4;
const MOST_PARTS = 4;
const LONGEST_WORD = 40;

/** What the splitter asks about a piece of a word. */
export interface PartWords {
  /** Whether the piece, inflected or not, can be the last part. */
  isHead(piece: string): boolean;
  /** Whether the piece can stand before another: basic form, genitive (lasten-, joulun-) or the -s- of -nen (nais-). */
  isModifier(piece: string): boolean;
}

/**
 * Splits a folded compound into known parts: as few as possible, then the longest last part.
 *
 * @returns parts in order, or undefined when it does not split
 * @example splitCompound('lastenteatterissa', words) // => ['lasten', 'teatterissa']
 */
export function splitCompound(word: string, words: PartWords, depth = MOST_PARTS): string[] | undefined {
  if (word.length > LONGEST_WORD || depth < 2) return undefined;
  let best: string[] | undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_HEAD; at++) {
    const head = word.slice(at);
    if (!words.isHead(head)) continue;
    const rest = word.slice(0, at);
    const front = words.isModifier(rest) ? [rest] : splitFront(rest, words, depth - 1);
    if (front && (best === undefined || front.length + 1 < best.length)) best = [...front, head];
    if (best?.length === 2) break;
  }
  return best;
}

/** The parts before the last: every one a modifier. */
function splitFront(word: string, words: PartWords, depth: number): string[] | undefined {
  return splitCompound(word, { isHead: words.isModifier, isModifier: words.isModifier }, depth);
}
