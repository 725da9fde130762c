import { stringify } from 'yaml';

/** A value of a content file: texts only, in lists and groups; `undefined` is left out. */
export type YamlValue = string | undefined | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** What a file's top level holds. */
export interface YamlFile {
  readonly [key: string]: YamlValue;
}

// Most entries of a season's files are alike (tickets, prices, sources), and writing YAML is what takes the time.
const written = new Map<string, string>();

/** YAML as the content layer reads it: failsafe schema, so that `02100`, `yes` and `18:00` stay texts. */
export function yamlText(file: YamlFile): string {
  return Object.entries(file).map(entryText).join('');
}

function entryText([key, value]: [key: string, value: YamlValue]): string {
  if (value === undefined) return '';
  const memo = `${key} ${JSON.stringify(value)}`;
  const text =
    written.get(memo) ??
    stringify({ [key]: value }, { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false });
  written.set(memo, text);
  return text;
}
