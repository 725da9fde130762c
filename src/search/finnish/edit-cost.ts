/** Letters that are mistaken for each other in Finnish writing and on a phone's keyboard: cheap to swap. */
const NEAR = nearTable('kg gk td dt pb bp vw wv ck kc sz zs ij ji yu uy ao oa ei ie fv vf xs sx qk kq hj jh nm mn');
const CHEAP = 0.7;
const DOUBLED = 0.5;
/** Another letter altogether: worse than a missing one. */
const OTHER = 1.1;
const FIRST_LETTER = 0.8;
/** Longer words are not compared. */
const LONGEST = 63;
/** How far apart the two readings may drift: more gaps than this are no slip. */
const BAND = 4;
const ROW = LONGEST + 2;
/** Reused: thousands of words are compared for one typed word. */
let before = new Float64Array(ROW);
let last = new Float64Array(ROW);
let row = new Float64Array(ROW);

/**
 * How far a typed word is from a known one: Damerau–Levenshtein (optimal string alignment) with Finnish costs. A doubled or
 * undoubled letter costs half, near letters and swapped neighbours 0.7, another first letter 0.8 more.
 *
 * @param a typed, folded   @param b known, folded
 * @param limit above it the exact cost does not matter: anything greater may come back
 */
export function editCost(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > BAND || a.length > LONGEST || b.length > LONGEST) return limit + 1;
  last.fill(Number.POSITIVE_INFINITY);
  last[0] = 0;
  for (let j = 1; j <= Math.min(b.length, BAND); j++) last[j] = cell(last, j - 1) + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i) > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return cell(last, b.length) + (a[0] === b[0] ? 0 : FIRST_LETTER);
}

/** @returns the least cost in the row: the result cannot be smaller */
function fillRow(a: string, b: string, i: number): number {
  row.fill(Number.POSITIVE_INFINITY);
  const gapA = gap(a, i - 1);
  let least = Number.POSITIVE_INFINITY;
  for (let j = Math.max(0, i - BAND); j <= Math.min(b.length, i + BAND); j++) {
    let cost = cell(last, j) + gapA;
    if (j > 0) {
      cost = Math.min(
        cost,
        cell(row, j - 1) + gap(b, j - 1),
        cell(last, j - 1) + swap(a.charCodeAt(i - 1), b.charCodeAt(j - 1)),
      );
      if (isTurned(a, b, i, j)) cost = Math.min(cost, cell(before, j - 2) + CHEAP);
    }
    row[j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

const cell = (cells: Float64Array, index: number): number => cells[index] ?? Number.POSITIVE_INFINITY;

function gap(word: string, index: number): number {
  const code = word.charCodeAt(index);
  return code === word.charCodeAt(index - 1) || code === word.charCodeAt(index + 1) ? DOUBLED : 1;
}

function swap(a: number, b: number): number {
  if (a === b) return 0;
  return NEAR[(a - 97) * 26 + b - 97] === 1 && a >= 97 && a <= 122 && b >= 97 && b <= 122 ? CHEAP : OTHER;
}

const isTurned = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);

function nearTable(pairs: string): Uint8Array {
  const table = new Uint8Array(26 * 26);
  for (const pair of pairs.split(' ')) table[(pair.charCodeAt(0) - 97) * 26 + pair.charCodeAt(1) - 97] = 1;
  return table;
}
