import type { BuildRecord } from '#build/build-record.ts';
import type { readContent } from '#content-layer/read-content.ts';
import { endOf } from '#domain/event.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';

type Content = Pick<Awaited<ReturnType<typeof readContent>>, 'counts' | 'issues' | 'catalogue'>;

/** The site that the new one would replace, and when. */
export interface Standing {
  readonly record: Pick<BuildRecord, 'events'> | undefined;
  readonly now: EpochMinutes;
  /** `KAIKU_ALLOW_EMPTY=1`: somebody has looked, and there really are no events any more. */
  readonly allowEmpty: boolean;
}

/** More than this part in quarantine means that something is wrong with the reading, not with single files. */
const MOST_IN_QUARANTINE = 0.2;

/**
 * What was read, in lines for a person, and whether it may be published. It may not when a file got lost on the way
 * (found = published + past + quarantined), when nothing is left, when more than a fifth is in quarantine, or when no event is
 * left of a site that has some.
 */
export function contentSummary(
  { counts, issues, catalogue }: Content,
  { record, now, allowEmpty }: Standing,
): { readonly lines: readonly string[]; readonly publishable: boolean } {
  const { found, published, past, quarantined } = counts;
  const errors = issues.filter((issue) => issue.level === 'error').length;
  const lines = [
    `  ${found} luettu = ${published} julkaistu + ${past} mennyttä + ${quarantined} karanteenissa · ${found} found = ${published} published + ${past} past + ${quarantined} quarantined`,
  ];
  if (errors > 0) lines.push(`  ${errors} virhettä; katso npm run check · ${errors} errors; see npm run check`);
  const isEmptied = (record?.events ?? 0) > 0 && !catalogue.events.some((event) => endOf(event) > now);
  const problem =
    (found !== published + past + quarantined &&
      'Luvut eivät täsmää: tiedostoja on hukassa. · The numbers do not add up: files are lost.') ||
    (published + past === 0 && 'Julkaistavaa ei ole. · There is nothing to publish.') ||
    (quarantined > found * MOST_IN_QUARANTINE &&
      'Yli viidennes on karanteenissa: ei julkaista. · More than a fifth is quarantined: not published.') ||
    (isEmptied &&
      !allowEmpty &&
      'Yhtään tulevaa tapahtumaa ei ole, vaikka nykyisellä sivustolla on: ei julkaista. Jos näin on tarkoitus: KAIKU_ALLOW_EMPTY=1. · No event is left, though the standing site has some: not published. If that is meant: KAIKU_ALLOW_EMPTY=1.');
  if (problem) lines.push(`  ${problem}`);
  return { lines, publishable: !problem };
}
