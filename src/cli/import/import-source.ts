import type { Venue } from '#domain/venue.ts';
import type { Draft } from '#importers/drafts/draft.ts';
import type { SourceCredit } from '#importers/drafts/make-draft.ts';
import { importWindow } from '#importers/import-window.ts';
import { readSource } from '#importers/read-source.ts';
import type { SourceFile } from '#importers/reading.ts';
import { type ImportReport, importReport } from '#importers/report/import-report.ts';
import { runImport } from '#importers/run-import.ts';
import type { SourceType } from '#importers/sources-file.ts';
import { writeDraft } from './draft-files.ts';

/** One source that is imported into a folder of drafts. */
export interface SourceImport {
  readonly type: SourceType;
  readonly credit: SourceCredit;
  readonly files: readonly SourceFile[];
  readonly venue?: string | undefined;
  readonly venues: readonly Venue[];
  readonly placeIds: ReadonlyMap<string, string>;
  readonly old: readonly Draft[];
  readonly today: string;
  readonly out: string;
}

/** Reads, compares and writes one source. @returns what was done, and how many files were written */
export function importSource({ type, credit, files, venue, out, ...rest }: SourceImport): {
  report: ImportReport;
  written: number;
} {
  const reading = readSource(type, files, importWindow(rest.today));
  // A file that could not be read may hold what seems to be gone.
  const isWhole = !reading.skipped.some(({ reason }) =>
    ['not-readable', 'too-large', 'too-many', 'unknown-shape'].includes(reason),
  );
  const outcome = runImport({ reading, credit, isWhole, ...rest, ...(venue !== undefined && { venue }) });
  const writes = outcome.steps.filter(({ write }) => write);
  for (const { draft } of writes) writeDraft(out, draft);
  return { report: importReport(`${credit.type} ${credit.instance}`, outcome), written: writes.length };
}
