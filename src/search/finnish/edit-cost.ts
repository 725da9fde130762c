/** Letters that are mistaken for each other in Finnish writing and on a phone's keyboard: cheap to swap. */
const NEAR = new Set('kg gk td dt pb bp vw wv ck kc sz zs ij ji yu uy ao oa ei ie fv vf xs sx qk kq hj jh nm mn'.split(' '));
const CHEAP = 0.7;
const DOUBLED = 0.5;
/** Another letter altogether: worse than a missing one. */
const OTHER = 1.1;
const FIRST_LETTER = 0.8;

/**
 * How far a typed word is from a known one: Damerau–Levenshtein (optimal string alignment) with Finnish costs. A doubled or
 * undoubled letter costs half, near letters and swapped neighbours 0.7, another first letter 0.8 more.
 *
 * @param a typed, folded   @param b known, folded
 * @param limit above it the exact cost does not matter: anything greater may come back
 */
export function editCost(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit * 2) return limit + 1;
  const width = b.length + 1;
  let before = new Float64Array(width);
  let last = new Float64Array(width);
  let row = new Float64Array(width);
  for (let j = 1; j < width; j++) last[j] = at(last, j - 1) + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = at(last, 0) + gap(a, i - 1);
    let least = at(row, 0);
    for (let j = 1; j < width; j++) {
      const cost = Math.min(
        at(last, j) + gap(a, i - 1),
        at(row, j - 1) + gap(b, j - 1),
        at(last, j - 1) + swap(a, b, i - 1, j - 1),
        isTurned(a, b, i, j) ? at(before, j - 2) + CHEAP : Number.POSITIVE_INFINITY,
      );
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return at(last, b.length) + (a[0] === b[0] ? 0 : FIRST_LETTER);
}

const at = (row: Float64Array, index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

const gap = (word: string, index: number): number =>
  (index > 0 && word[index] === word[index - 1]) || word[index] === word[index + 1] ? DOUBLED : 1;

const swap = (a: string, b: string, i: number, j: number): number =>
  a[i] === b[j] ? 0 : NEAR.has(`${a[i]}${b[j]}`) ? CHEAP : OTHER;

const isTurned = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
