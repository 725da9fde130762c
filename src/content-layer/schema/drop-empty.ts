/**
 * The data without what is empty: texts of nothing but spaces, and groups and lists in which nothing is left. Forms and
 * editors write absent values as empty ones. List items stay, so that the others keep their places.
 *
 * @returns nothing when all of it is empty
 */
export function dropEmpty(data: unknown): unknown {
  if (typeof data === 'string') return data.trim() === '' ? undefined : data;
  if (Array.isArray(data)) return data.length === 0 ? undefined : data.map((item) => dropEmpty(item) ?? '');
  if (data === null || typeof data !== 'object') return data ?? undefined;
  const kept = Object.entries(data)
    .map(([key, value]) => [key, dropEmpty(value)] as const)
    .filter(([, value]) => value !== undefined);
  // fromEntries defines, it never sets: a key named __proto__ stays an ordinary key.
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
