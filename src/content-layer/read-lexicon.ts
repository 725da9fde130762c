import type { ContentRoot } from './build-settings.ts';
import type { ContentFile } from './files/content-file.ts';
import { readText } from './files/read-text.ts';
import { type Issue, type Locate, makeIssue } from './issue.ts';
import { lexiconFiles } from './lexicon-files.ts';
import { lexiconRules } from './rules/lexicon-rules.ts';
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

/** The search words: what is right, and what is wrong with the rest. */
export interface ReadLexicon {
  /** In the order of file names, without references to concepts that were kept out. */
  readonly themes: readonly LexiconData[];
  readonly issues: readonly Issue[];
  /** How many files were looked at. */
  readonly fileCount: number;
}

/** A theme of eighty concepts has some six hundred keys. */
const MOST_KEYS = 1000;
const ENDING = '.yaml';

/** Reads and judges the lexicon of the content roots. A file with an error is kept out and the others serve. */
export function readLexicon(roots: readonly ContentRoot[]): ReadLexicon {
  const files = lexiconFiles(roots);
  const read = files.map(readThemeFile);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  // What a file with mistakes was to hold is not known: references may point there.
  const isComplete = entries.length === files.length;
  const issues = [...read.flatMap((each) => each.issues), ...lexiconRules(entries, isComplete)];
  const out = new Set(issues.filter(({ level }) => level === 'error').map(({ file }) => file));
  const kept = entries.filter(({ file }) => !out.has(file)).map(({ data }) => data);
  return { themes: withoutDangling(kept), issues, fileCount: files.length };
}

function readThemeFile(source: ContentFile): { readonly entry?: LexiconEntry; readonly issues: readonly Issue[] } {
  const found = source.parts.at(-1) ?? '';
  if (!found.endsWith(ENDING)) {
    return { issues: [makeIssue(source.file, 'file-ending', { params: { found, allowed: ENDING } })] };
  }
  const content = readText(source);
  if ('issues' in content) return content;
  const yaml = parseYaml(content.text, source.file, 1, MOST_KEYS);
  if (yaml.data === undefined) return { issues: yaml.issues };
  const data = dropEmpty(yaml.data) ?? {};
  const result = lexicon.safeParse(data);
  if (result.success) {
    const entry = { file: source.file, name: found.slice(0, -ENDING.length), data: result.data, locate: yaml.locate };
    return { entry, issues: [] };
  }
  const issues = schemaFaults(lexicon, data, result.error).map(({ rule, path, params, at }) =>
    makeIssue(source.file, rule, { path, params, position: yaml.locate(path, at) }),
  );
  return { issues };
}

/** A concept of a file that was kept out is gone from the others too. */
function withoutDangling(themes: readonly LexiconData[]): LexiconData[] {
  const known = new Set(themes.flatMap(({ concepts }) => concepts.map(({ id }) => id)));
  const existing = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  return themes.map((theme) => ({
    ...theme,
    concepts: theme.concepts.map((concept) => ({
      ...concept,
      ...(concept.broader && { broader: existing(concept.broader) }),
      ...(concept.related && { related: existing(concept.related) }),
    })),
  }));
}
