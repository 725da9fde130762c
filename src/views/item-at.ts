/** The item at a position the data names. Throws when there is none: the file is broken or from another version. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Finder data: nothing at position ${index}`);
  return item;
}
