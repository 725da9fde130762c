/** How a map came to differ from an earlier one. */
export interface MapChanges<T> {
  readonly changed: readonly (readonly [key: string, value: T])[];
  readonly gone: readonly string[];
}

/** What changed between two maps; a value is the same only if it is the very same object. */
export function mapChanges<T extends object>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): MapChanges<T> {
  return {
    changed: [...now].filter(([key, value]) => before.get(key) !== value),
    gone: [...before.keys()].filter((key) => !now.has(key)),
  };
}

/** The later map, from the earlier one and what changed. */
export function withChanges<T>(before: ReadonlyMap<string, T>, { changed, gone }: MapChanges<T>): Map<string, T> {
  const now = new Map([...before, ...changed]);
  for (const key of gone) now.delete(key);
  return now;
}
