import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Venue } from '#domain/venue.ts';
import type { SourceCredit } from '#importers/drafts/make-draft.ts';
import { venueMatcher } from '#importers/match/match-venue.ts';
import type { SourceFile } from '#importers/reading.ts';
import type { ImportReport, ReportedDraft } from '#importers/report/import-report.ts';
import type { RegisterType } from '#importers/sources-file.ts';
import { factsText } from '#importers/venues/facts-text.ts';
import { readKirkanta } from '#importers/venues/kirkanta.ts';
import { readServiceMap } from '#importers/venues/service-map.ts';

const READERS = { kirkanta: readKirkanta, servicemap: readServiceMap } as const;

/**
 * Writes what a register says of our venues beside the drafts (`venues/<venue>.<type>.yaml`, with the place's id where several are at its address), for a person to compare. Our own files
 * are never touched, and a file that says the same already is left alone.
 *
 * @returns what became of it, as of any import
 */
export function importRegister(
  type: RegisterType,
  files: readonly SourceFile[],
  credit: SourceCredit,
  { venues, placeIds, out }: { venues: readonly Venue[]; placeIds: ReadonlyMap<string, string>; out: string },
): ImportReport {
  const reading = READERS[type](files);
  const match = venueMatcher(venues, placeIds);
  const drafts = { new: [], changed: [], decide: [], cancelled: [], gone: [], unchanged: [] } as Record<
    keyof ImportReport['drafts'],
    ReportedDraft[]
  >;
  const ours = Map.groupBy(reading.venues, ({ place }) => match(place));
  for (const venue of venues) {
    const facts = ours.get(venue.id) ?? [];
    for (const one of facts) {
      // A library and a clinic may share an address: each has its own file then, and a person sees which is meant.
      const place = facts.length === 1 ? '' : `.${one.id.replace(/[^a-z0-9]+/gi, '-')}`;
      const file = `venues/${venue.id}.${type}${place}.yaml`;
      const became = writeIfOther(path.join(out, file), factsText(venue.id, one, credit));
      drafts[became].push({ draft: file, title: venue.name.fi, source: one.id, review: [] });
    }
  }
  const elsewhere = ours.get(undefined)?.length ?? 0;
  return { source: `${credit.type} ${credit.instance}`, drafts, skipped: reading.skipped, doubles: 0, elsewhere };
}

/** Writes a file unless it says the same already, and tells what it became by that. */
function writeIfOther(file: string, text: string): 'new' | 'changed' | 'unchanged' {
  const isThere = existsSync(file);
  if (isThere && readFileSync(file, 'utf8') === text) return 'unchanged';
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return isThere ? 'changed' : 'new';
}
