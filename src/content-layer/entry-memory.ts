import { hash as hashOf } from 'node:crypto';
import type { Entry } from './entry.ts';
import type { Issue, Locate } from './issue.ts';
import { cutFile, readEntry } from './read-entry.ts';
import { parseTheme, readTheme, themeEntry } from './read-theme.ts';
import type { LexiconData } from './schema/lexicon.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** How a file was read, as it can be written down: places in the file are found again from its text. */
export interface KeptEntry {
  /** SHA-1 of the text. */
  readonly hash: string;
  readonly entry?: Omit<Entry, 'locate'>;
  readonly issues: readonly Issue[];
}

/** How a file of search words was read, when nothing was wrong with it. */
export interface KeptTheme {
  /** SHA-1 of the text. */
  readonly hash: string;
  readonly data: LexiconData;
}

/** What is kept of a reading, by file. */
export interface KeptReading {
  readonly entries: ReadonlyMap<string, KeptEntry>;
  readonly themes: ReadonlyMap<string, KeptTheme>;
}

/** Remembers how each file was read, by its text. Holds for one day and one version of the code. */
export interface EntryMemory {
  /** As {@link readEntry}, but a file with the same text as before is not read again. */
  readonly read: typeof readEntry;
  /** As {@link readTheme}, with the same. */
  readonly theme: typeof readTheme;
  /** Of the files of the last reading. */
  kept(): KeptReading;
}

/** @param before what an earlier process kept */
export function entryMemory(before?: KeptReading): EntryMemory {
  const kept = new Map(before?.entries);
  const themes = new Map(before?.themes);
  return {
    read(source, content, place, today) {
      if ('issues' in content) return content;
      const hash = textHash(content.text);
      const known = kept.get(source.file);
      if (known?.hash === hash)
        return { ...(known.entry && { entry: revived(known.entry, content.text) }), issues: known.issues };
      const read = readEntry(source, content, place, today);
      kept.set(source.file, { hash, ...(read.entry && { entry: withoutPlaces(read.entry) }), issues: read.issues });
      return read;
    },
    theme(source, text) {
      const hash = textHash(text);
      const known = themes.get(source.file);
      if (known?.hash === hash) {
        const locate = whenAsked(() => parseTheme(source.file, text).locate);
        return { entry: themeEntry(source, known.data, locate), issues: [] };
      }
      const read = readTheme(source, text);
      if (read.entry) themes.set(source.file, { hash, data: read.entry.data });
      return read;
    },
    kept: () => ({ entries: kept, themes }),
  };
}

function withoutPlaces({ locate: _, ...entry }: Entry): Omit<Entry, 'locate'> {
  return entry;
}

function revived(entry: Omit<Entry, 'locate'>, text: string): Entry {
  return { ...entry, locate: whenAsked(() => locator(entry, text)) } as Entry;
}

/** Places are asked for only when something is wrong. */
function whenAsked(make: () => Locate): Locate {
  let found: Locate | undefined;
  return (...where) => {
    found ??= make();
    return found(...where);
  };
}

function locator({ kind, file }: Pick<Entry, 'kind' | 'file'>, text: string): Locate {
  const cut = cutFile(kind, text);
  if ('rule' in cut) throw new Error(`${file} was read and now cannot be cut`);
  return parseYaml(cut.data, file, cut.dataLine).locate;
}

const textHash = (text: string): string => hashOf('sha1', text, 'base64url');
