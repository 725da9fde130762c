import type { ContentRoot } from './build-settings.ts';
import type { ContentFile } from './files/content-file.ts';
import { readText } from './files/read-text.ts';
import { type Issue, makeIssue } from './issue.ts';
import { lexiconFiles } from './lexicon-files.ts';
import { type ReadTheme, readTheme, THEME_ENDING } from './read-theme.ts';
import { lexiconRules } from './rules/lexicon-rules.ts';
import type { LexiconData } from './schema/lexicon.ts';

/** The search words: what is right, and what is wrong with the rest. */
export interface ReadLexicon {
  /** In the order of file names, without references to concepts that were kept out. */
  readonly themes: readonly LexiconData[];
  readonly issues: readonly Issue[];
  /** How many files were looked at. */
  readonly fileCount: number;
}

/**
 * Reads and judges the lexicon of the content roots. A file with an error is kept out and the others serve.
 *
 * @param readOne reads one file, or remembers how it was read
 */
export function readLexicon(roots: readonly ContentRoot[], readOne: typeof readTheme = readTheme): ReadLexicon {
  const files = lexiconFiles(roots);
  const read = files.map((source) => readThemeFile(source, readOne));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  // What a file with mistakes was to hold is not known: references may point there.
  const isComplete = entries.length === files.length;
  const issues = [...read.flatMap((each) => each.issues), ...lexiconRules(entries, isComplete)];
  const out = new Set(issues.filter(({ level }) => level === 'error').map(({ file }) => file));
  const kept = entries.filter(({ file }) => !out.has(file)).map(({ data }) => data);
  return { themes: withoutDangling(kept), issues, fileCount: files.length };
}

function readThemeFile(source: ContentFile, read: typeof readTheme): ReadTheme {
  const found = source.parts.at(-1) ?? '';
  if (!found.endsWith(THEME_ENDING)) {
    return { issues: [makeIssue(source.file, 'file-ending', { params: { found, allowed: THEME_ENDING } })] };
  }
  const content = readText(source);
  return 'issues' in content ? content : read(source, content.text);
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
