import { stringify } from 'yaml';

/** A value of a content file: texts only, in lists and groups; `undefined` is left out. */
export type YamlValue = string | undefined | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** YAML as the content layer reads it: failsafe schema, so that `02100`, `yes` and `18:00` stay texts. */
export function yamlText(value: YamlValue): string {
  return stringify(value, { schema: 'failsafe', lineWidth: 0, minContentWidth: 0, aliasDuplicateObjects: false });
}
