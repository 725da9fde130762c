import type { ContentFile } from './files/content-file.ts';
import { type Issue, type Locate, makeIssue } from './issue.ts';
import { dropEmpty } from './schema/drop-empty.ts';
import { type LexiconData, lexicon } from './schema/lexicon.ts';
import { schemaFaults } from './schema/schema-faults.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** A theme file that is right in itself. */
export interface LexiconEntry {
  readonly file: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly data: LexiconData;
  readonly locate: Locate;
}

/** How a theme was read; without an entry something is wrong with it. */
export interface ReadTheme {
  readonly entry?: LexiconEntry;
  readonly issues: readonly Issue[];
}

/** Ending of the names of themes. */
export const THEME_ENDING = '.yaml';
/** A theme of eighty concepts has some six hundred keys. */
const MOST_KEYS = 1000;

/** Cuts a theme file into data with places. */
export const parseTheme = (file: string, text: string): ReturnType<typeof parseYaml> =>
  parseYaml(text, file, 1, MOST_KEYS);

/** A theme from its data. */
export function themeEntry({ file, parts }: ContentFile, data: LexiconData, locate: Locate): LexiconEntry {
  return { file, name: (parts.at(-1) ?? '').slice(0, -THEME_ENDING.length), data, locate };
}

/** Reads and judges one theme, by itself. */
export function readTheme(source: ContentFile, text: string): ReadTheme {
  const yaml = parseTheme(source.file, text);
  if (yaml.data === undefined) return { issues: yaml.issues };
  const data = dropEmpty(yaml.data) ?? {};
  const result = lexicon.safeParse(data);
  if (result.success) return { entry: themeEntry(source, result.data, yaml.locate), issues: [] };
  const issues = schemaFaults(lexicon, data, result.error).map(({ rule, path, params, at }) =>
    makeIssue(source.file, rule, { path, params, position: yaml.locate(path, at) }),
  );
  return { issues };
}
