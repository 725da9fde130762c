/**
 * The case ending that a number written in digits takes in "out of": `63:sta`, `40:stä`. It follows the last word of
 * the number as it is read aloud.
 *
 * @example finnishElative(63) // => 'sta'
 */
export function finnishElative(count: number): 'sta' | 'stä' {
  const last = count % 10;
  if (last !== 0) return [1, 4, 5, 7, 9].includes(last) ? 'stä' : 'sta';
  // kymmenestä, but nollasta, sadasta, tuhannesta, miljoonasta
  return count % 100 === 0 ? 'sta' : 'stä';
}
