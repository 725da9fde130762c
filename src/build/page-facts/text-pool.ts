/**
 * Makes a keeper of texts: of what it is given it returns a copy in which equal texts are one. Pages of a site say the same in many
 * places, and a piece cut out of a page would keep the whole page in memory, since engines hold pieces as a window on the text they
 * come from.
 */
export function textPool(): <T>(value: T) => T {
  const kept = new Map<string, string>();
  const keep = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const before = kept.get(value);
      if (before !== undefined) return before;
      const own = Buffer.from(value, 'utf8').toString('utf8');
      kept.set(own, own);
      return own;
    }
    if (Array.isArray(value)) return value.map(keep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keep(inner)]));
  };
  return <T>(value: T) => keep(value) as T;
}
