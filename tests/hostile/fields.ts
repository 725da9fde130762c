import type { Data } from './rich-content.ts';

/** Where a value stands in its file. */
export type FieldPath = readonly (string | number)[];

/** Every place of a text in the data. */
export function textFields(data: Data, above: FieldPath = []): FieldPath[] {
  if (typeof data === 'string') return [above];
  const entries: [string | number, Data][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => textFields(value, [...above, key]));
}

/** The data with another text in one place. */
export function withText(data: Data, [step, ...rest]: FieldPath, text: string): Data {
  if (step === undefined) return text;
  if (Array.isArray(data)) return data.map((item: Data, at) => (at === step ? withText(item, rest, text) : item));
  if (typeof data === 'string') throw new Error('A path beyond a text');
  return { ...data, [step]: withText((data as Record<string, Data>)[step] ?? '', rest, text) };
}

/** Data as the text of a file: JSON is YAML, and its quotes hold anything. */
export const yamlOf = (data: Data): string => `${JSON.stringify(data)}\n`;
export const markdownOf = (data: Data, body: string): string => `---\n${JSON.stringify(data)}\n---\n${body}\n`;
