import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BuildSettings } from '#content-layer/build-settings.ts';
import type { KeptReading } from '#content-layer/entry-memory.ts';
import type { PageStyles } from '../draw/bundled-app.ts';
import type { FileRecord } from '../file-record.ts';
import { codeKey } from './code-key.ts';
import { isForSameDay } from './still-holds.ts';
import type { WhyWhole } from './why-whole.ts';

/** What is kept of a build, so that the next one can take over what is still the same. */
export interface KeptBuild {
  /** Of the code that made it: `codeKey`. */
  readonly code: string;
  /** What it was built for; the moment is kept with it. */
  readonly settings: BuildSettings;
  readonly styles: readonly PageStyles[];
  /** By file: what its page was made of. */
  readonly keys: Readonly<Record<string, string>>;
  /** How the content was read. */
  readonly reading: KeptReading;
  /** By file: what is known of it. */
  readonly files: ReadonlyMap<string, FileRecord>;
}

/** Where in its folder the parts of a kept build lie. */
export const keptPlaces = (folder: string) => ({
  /** The site's own code, bundled: what draws pages. */
  bundle: path.join(folder, 'bundle'),
  /** Files that hang on the code alone: scripts, and what `public/` holds. */
  base: path.join(folder, 'base'),
  record: path.join(folder, 'record'),
});

/**
 * The kept build in a folder, if a build with these settings may take over from it; otherwise why not. One that cannot be read (of
 * another version of Node, or half written) is none.
 */
export function readKept(folder: string, settings: BuildSettings): KeptBuild | WhyWhole {
  const { record } = keptPlaces(folder);
  const kept = existsSync(record) ? readable(record) : undefined;
  if (!kept) return 'none-kept';
  if (!isForSameDay(kept.settings, settings)) return 'other-settings';
  return kept.code === codeKey() ? kept : 'other-code';
}

function readable(record: string): KeptBuild | undefined {
  try {
    return deserialize(readFileSync(record)) as KeptBuild;
  } catch {
    // Then everything is built, as without it.
    return undefined;
  }
}

export function writeKept(folder: string, kept: KeptBuild): void {
  const { record } = keptPlaces(folder);
  writeFileSync(`${record}.new`, serialize(kept));
  renameSync(`${record}.new`, record);
}
