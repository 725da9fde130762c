import type { DraftStep } from '../drafts/plan-drafts.ts';
import type { ImportOutcome } from '../run-import.ts';

/** One draft in the report. */
export interface ReportedDraft {
  readonly draft: string;
  readonly title: string;
  readonly source: string;
  readonly review: readonly string[];
  readonly hint?: string;
}

/** What an import did, for machines: `import-report.json`. */
export interface ImportReport {
  readonly source: string;
  readonly drafts: Readonly<Record<DraftStep['what'], readonly ReportedDraft[]>>;
  readonly skipped: ImportOutcome['skipped'];
  readonly doubles: number;
  readonly elsewhere: number;
}

const KINDS: readonly DraftStep['what'][] = ['new', 'changed', 'decide', 'cancelled', 'gone', 'unchanged'];

/** The report of one source. */
export function importReport(source: string, { steps, skipped, doubles, elsewhere }: ImportOutcome): ImportReport {
  const drafts = Object.fromEntries(
    KINDS.map((kind) => [kind, steps.filter(({ what }) => what === kind).map(reported)]),
  ) as unknown as ImportReport['drafts'];
  return { source, drafts, skipped, doubles, elsewhere };
}

function reported({ draft }: DraftStep): ReportedDraft {
  const { hint } = draft.kaikukortti;
  return {
    draft: `${draft.venue}/${draft.name}`,
    title: String(draft.event['title'] ?? ''),
    source: draft.source.id,
    review: draft.review,
    ...(hint !== undefined && { hint }),
  };
}
