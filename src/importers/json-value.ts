/** A JSON object whose keys nobody has checked. */
export type JsonObject = { readonly [key: string]: unknown };

/** Reads JSON; nothing when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The caller names the file as unreadable.
    return undefined;
  }
}

/** A value as an object; an empty one when it is none. */
export function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** A value as a list; a single value is a list of one, nothing an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A value as text: texts and numbers are, anything else is empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The first text of a group by language, Finnish first; a bare text is itself. */
export function anyText(value: unknown): string {
  const group = objectOf(value);
  return textOf(value) || textOf(group['fi']) || textOf(group['sv']) || textOf(group['en']);
}
