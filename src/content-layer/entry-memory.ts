import { hash as hashOf } from 'node:crypto';
import { PROCESS_BEGAN } from './build-settings.ts';
import type { Entry } from './entry.ts';
import { fileStamp } from './files/file-stamp.ts';
import type { TextResult } from './files/judge-text.ts';
import type { Issue, Locate } from './issue.ts';
import { cutFile, readEntry } from './read-entry.ts';
import type { ReadFile } from './read-listings.ts';
import { parseTheme, readTheme, themeEntry } from './read-theme.ts';
import type { LexiconData } from './schema/lexicon.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** How a file was read, as it can be written down: places in the file are found again from its text. */
export interface KeptEntry {
  /** SHA-1 of the text. */
  readonly hash: string;
  /** Of the file, if a file that has it still is the same for sure. */
  readonly stamp?: string;
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
  /** Reads a file, but not one that is the same as before: it is not even opened. Nor is one judged whose text is the same. */
  readonly read: ReadFile;
  /** As {@link readTheme}, with the same. */
  readonly theme: typeof readTheme;
  /** Of the files of the last reading. */
  kept(): KeptReading;
}

/**
 * @param before what an earlier process kept
 * @param began a moment before anything is read, in milliseconds since 1970: of a file that changed since, nothing is sure
 */
export function entryMemory(before?: KeptReading, began = PROCESS_BEGAN): EntryMemory {
  const kept = new Map(before?.entries);
  const themes = new Map(before?.themes);
  return {
    read(source, textOf, place, today) {
      const known = kept.get(source.file);
      const stamp = fileStamp(source.path, began);
      if (known && stamp !== undefined && known.stamp === stamp) return revived(known, () => textOf(source));
      const content = textOf(source);
      if ('issues' in content) return content;
      const hash = textHash(content.text);
      if (known?.hash === hash) {
        if (stamp !== known.stamp) kept.set(source.file, { ...unstamped(known), ...(stamp && { stamp }) });
        return revived(known, () => content);
      }
      const { entry, issues } = readEntry(source, content, place, today);
      kept.set(source.file, {
        hash,
        ...(stamp && { stamp }),
        ...(entry && { entry: withoutPlaces(entry) }),
        issues,
      });
      return { ...(entry && { entry }), issues };
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

function unstamped({ stamp: _, ...kept }: KeptEntry): KeptEntry {
  return kept;
}

function revived({ entry, issues }: KeptEntry, textOf: () => TextResult): ReturnType<ReadFile> {
  if (!entry) return { issues };
  return { entry: { ...entry, locate: whenAsked(() => locator(entry, textOf())) } as Entry, issues };
}

/** Places are asked for only when something is wrong. */
function whenAsked(make: () => Locate): Locate {
  let found: Locate | undefined;
  return (...where) => {
    found ??= make();
    return found(...where);
  };
}

function locator({ kind, file }: Pick<Entry, 'kind' | 'file'>, content: TextResult): Locate {
  if ('issues' in content) throw new Error(`${file} was read and now cannot be`);
  const cut = cutFile(kind, content.text);
  if ('rule' in cut) throw new Error(`${file} was read and now cannot be cut`);
  return parseYaml(cut.data, file, cut.dataLine).locate;
}

const textHash = (text: string): string => hashOf('sha1', text, 'base64url');
