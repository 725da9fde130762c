/** Changes of one letter, and swaps of two neighbours, that turn one word into the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Longer words are never near misses of a code; comparing them would only cost time. */
const LONGEST = 40;

/**
 * The known word nearest to what was written, if it is near enough to be what was meant: at most one change for
 * every three letters. Case, spaces and underscores do not count.
 *
 * @example suggest('theater', ['theatre', 'music']) // => 'theatre'
 */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const plain = (word: string) =>
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
  const word = plain(written);
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const [nearest] = known
    .map((candidate) => ({ candidate, away: distance(word, plain(candidate)) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  return nearest?.candidate;
}
