import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Venue } from '#domain/venue.ts';
import type { SourceCredit } from '#importers/drafts/make-draft.ts';
import { venueMatcher } from '#importers/match/match-venue.ts';
import type { SourceFile } from '#importers/reading.ts';
import type { RegisterType } from '#importers/sources-file.ts';
import { factsText } from '#importers/venues/facts-text.ts';
import { readKirkanta } from '#importers/venues/kirkanta.ts';
import { readServiceMap } from '#importers/venues/service-map.ts';

const READERS = { kirkanta: readKirkanta, servicemap: readServiceMap } as const;

/** What became of a register of places. */
export interface RegisterOutcome {
  /** Files that were written: new, or other than they were. */
  readonly written: readonly string[];
  readonly unchanged: number;
  /** Places that are no venue of ours. */
  readonly elsewhere: number;
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
}

/** Writes what a register says of our venues beside the drafts, for a person to compare. Our own files are never touched. */
export function importRegister(
  type: RegisterType,
  files: readonly SourceFile[],
  credit: SourceCredit,
  { venues, placeIds, out }: { venues: readonly Venue[]; placeIds: ReadonlyMap<string, string>; out: string },
): RegisterOutcome {
  const reading = READERS[type](files);
  const match = venueMatcher(venues, placeIds);
  const written: string[] = [];
  let unchanged = 0;
  let elsewhere = 0;
  for (const facts of reading.venues) {
    const venue = match(facts.place);
    if (venue === undefined) {
      elsewhere++;
      continue;
    }
    const file = path.join(out, 'venues', `${venue}.${type}.yaml`);
    const text = factsText(venue, facts, credit);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) {
      unchanged++;
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(file);
  }
  return { written, unchanged, elsewhere, skipped: reading.skipped };
}
