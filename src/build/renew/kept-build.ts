import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BuildSettings } from '#content-layer/build-settings.ts';
import type { KeptEntry, KeptReading } from '#content-layer/entry-memory.ts';
import type { PageToDraw } from '../draw/site-pages.ts';
import type { FileRecord } from '../file-record.ts';
import { codeKey } from './code-key.ts';
import { type MapChanges, mapChanges, withChanges } from './map-changes.ts';
import { type PackedFiles, packLinks, unpackLinks } from './pack-links.ts';
import { isForSameDay } from './still-holds.ts';
import type { WhyWhole } from './why-whole.ts';

/** What is kept of a build beside its bundle, so that the next one can take over what is still the same. */
export interface KeptBuild {
  /** Of the code that made it: `codeKey`. */
  readonly code: string;
  /** What it was built for; the moment is kept with it. */
  readonly settings: BuildSettings;
  /** By file: what its page was made of. */
  readonly keys: Readonly<Record<string, string>>;
  /** How the content was read. */
  readonly reading: KeptReading;
  /** By file: what is known of it. */
  readonly files: ReadonlyMap<string, FileRecord>;
}

/** What is large in it and hardly changes, as the last whole build had it. */
export interface KeptBase {
  readonly entries: ReadonlyMap<string, KeptEntry>;
  readonly files: ReadonlyMap<string, FileRecord>;
}

/** How a whole build is written, and how one that renewed it: what is otherwise. */
type Whole = Omit<KeptBuild, 'files'> & { readonly packed: PackedFiles };
interface Changes extends Pick<KeptBuild, 'keys'> {
  readonly themes: KeptReading['themes'];
  readonly entries: MapChanges<KeptEntry>;
  readonly files: MapChanges<FileRecord>;
}

/** Where they lie: beside the parts of the bundle (`draw/bundle-places.ts`). */
const placesIn = (folder: string) => ({ whole: path.join(folder, 'record'), changes: path.join(folder, 'changes') });

/**
 * The kept build in a folder, if a build with these settings may take over from it; otherwise why not. One that cannot be read (of
 * another version of Node, or half written) is none.
 */
export function readKept(
  folder: string,
  settings: BuildSettings,
): (KeptBuild & { readonly base: KeptBase }) | WhyWhole {
  const places = placesIn(folder);
  if (!existsSync(places.whole)) return 'none-kept';
  try {
    const { packed, ...kept } = deserialize(readFileSync(places.whole)) as Whole;
    if (!isForSameDay(kept.settings, settings)) return 'other-settings';
    if (kept.code !== codeKey()) return 'other-code';
    const base = { entries: kept.reading.entries, files: unpackLinks(packed) };
    if (!existsSync(places.changes)) return { ...kept, files: base.files, base };
    const { keys, themes, entries, files } = deserialize(readFileSync(places.changes)) as Changes;
    const reading = { themes, entries: withChanges(base.entries, entries) };
    return { ...kept, keys, reading, files: withChanges(base.files, files), base };
  } catch {
    // Then everything is built, as without it.
    return 'none-kept';
  }
}

/** Keeps a whole build. */
export function writeKept(folder: string, { files, ...kept }: KeptBuild): void {
  write(placesIn(folder).whole, { ...kept, packed: packLinks(files) } satisfies Whole);
}

/** Keeps a build that renewed another: beside that, only what has changed since the last whole one. */
export function writeChanges(
  folder: string,
  base: KeptBase,
  { keys, reading, files }: Pick<KeptBuild, 'keys' | 'reading' | 'files'>,
): void {
  const changes: Changes = {
    keys,
    themes: reading.themes,
    entries: mapChanges(base.entries, reading.entries),
    files: mapChanges(base.files, files),
  };
  write(placesIn(folder).changes, changes);
}

function write(place: string, what: object): void {
  writeFileSync(`${place}.new`, serialize(what));
  renameSync(`${place}.new`, place);
}

/** By file: what its page is made of, of those that say so. */
export const keysOf = (pages: readonly Pick<PageToDraw, 'file' | 'cacheKey'>[]): KeptBuild['keys'] =>
  Object.fromEntries(pages.flatMap(({ file, cacheKey }) => (cacheKey === undefined ? [] : [[file, cacheKey]])));
