import { createHash } from 'node:crypto';
import type { Entry } from './entry.ts';
import type { Issue, Locate } from './issue.ts';
import { cutFile, readEntry } from './read-entry.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** How a file was read, as it can be written down: places in the file are found again from its text. */
export interface KeptEntry {
  /** SHA-1 of the text. */
  readonly hash: string;
  readonly entry?: Omit<Entry, 'locate'>;
  readonly issues: readonly Issue[];
}

/** Remembers how each file was read, by its text. Holds for one day and one version of the code. */
export interface EntryMemory {
  /** As {@link readEntry}, but a file with the same text as before is not read again. */
  readonly read: typeof readEntry;
  /** Of the files of the last reading, by name. */
  kept(): ReadonlyMap<string, KeptEntry>;
}

/** @param before what an earlier process kept */
export function entryMemory(before: ReadonlyMap<string, KeptEntry> = new Map()): EntryMemory {
  const kept = new Map(before);
  return {
    read(source, content, place, today) {
      if ('issues' in content) return content;
      const hash = createHash('sha1').update(content.text).digest('base64url');
      const known = kept.get(source.file);
      if (known?.hash === hash)
        return { ...(known.entry && { entry: revived(known.entry, content.text) }), issues: known.issues };
      const read = readEntry(source, content, place, today);
      kept.set(source.file, { hash, ...(read.entry && { entry: withoutPlaces(read.entry) }), issues: read.issues });
      return read;
    },
    kept: () => kept,
  };
}

function withoutPlaces({ locate: _, ...entry }: Entry): Omit<Entry, 'locate'> {
  return entry;
}

/** Places are asked for only when something is wrong. */
function revived(entry: Omit<Entry, 'locate'>, text: string): Entry {
  let found: Locate | undefined;
  const locate: Locate = (...where) => {
    found ??= locator(entry, text);
    return found(...where);
  };
  return { ...entry, locate } as Entry;
}

function locator({ kind, file }: Pick<Entry, 'kind' | 'file'>, text: string): Locate {
  const cut = cutFile(kind, text);
  if ('rule' in cut) throw new Error(`${file} was read and now cannot be cut`);
  return parseYaml(cut.data, file, cut.dataLine).locate;
}
