/** JSON with keys such as `startTime` and `internalId` as Linked Events itself writes them: `start_time`, `@id`. */
export function snakeCased(json: unknown, depth = 0): unknown {
  if (depth > 20 || typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((one) => snakeCased(one, depth + 1));
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [nameOf(key), snakeCased(value, depth + 1)]));
}

function nameOf(key: string): string {
  if (key === 'internalId') return '@id';
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
