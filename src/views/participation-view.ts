import type { Venue } from '#domain/venue.ts';
import type { Participation } from '#domain/vocabulary.ts';
import { type SourceView, sourceView } from './source-view.ts';
import type { ViewContext } from './view-context.ts';

/** How sure it is that the card works here, always with the age of the evidence. */
export interface ParticipationView {
  readonly code: Participation;
  /** Full sentence for the venue's page. */
  readonly sentence: string;
  /** Short form for the list. */
  readonly short: string;
  readonly evidence: readonly (SourceView & { readonly group?: string })[];
}

/** Says what the evidence says and no more. */
export function participationView(
  { participation, evidence }: Pick<Venue, 'participation' | 'evidence'>,
  context: ViewContext,
): ParticipationView {
  return {
    code: participation,
    ...wording(participation, newestYear(evidence), context),
    evidence: evidence.map((piece) => ({
      ...sourceView(piece, context),
      ...(piece.kind === 'group' && { group: context.t('venue.evidence.group') }),
    })),
  };
}

function wording(
  code: Participation,
  year: string | undefined,
  { t }: ViewContext,
): { sentence: string; short: string } {
  if (code === 'unconfirmed') return { sentence: t('venue.unconfirmed'), short: t('venue.item.unconfirmed') };
  if (code === 'confirmed') return { sentence: t('venue.confirmed'), short: t('venue.item.confirmed') };
  return year === undefined
    ? { sentence: t('venue.reported.undated'), short: t('venue.item.undated') }
    : { sentence: t('venue.reported', { year }), short: t('venue.item.reported', { year }) };
}

function newestYear(evidence: Venue['evidence']): string | undefined {
  return evidence
    .flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)]))
    .sort()
    .at(-1);
}
