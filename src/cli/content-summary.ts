import type { readContent } from '#content-layer/read-content.ts';

type Content = Pick<Awaited<ReturnType<typeof readContent>>, 'counts' | 'issues'>;

/** More than this part in quarantine means that something is wrong with the reading, not with single files. */
const MOST_IN_QUARANTINE = 0.2;

/**
 * What was read, in lines for a person, and whether it may be published. It may not when a file got lost on the way
 * (found = published + past + quarantined), when nothing is left, or when more than a fifth is in quarantine.
 */
export function contentSummary({ counts, issues }: Content): {
  readonly lines: readonly string[];
  readonly publishable: boolean;
} {
  const { found, published, past, quarantined } = counts;
  const errors = issues.filter((issue) => issue.level === 'error').length;
  const lines = [
    `  ${found} luettu = ${published} julkaistu + ${past} mennyttä + ${quarantined} karanteenissa · ${found} found = ${published} published + ${past} past + ${quarantined} quarantined`,
  ];
  if (errors > 0) lines.push(`  ${errors} virhettä; katso npm run check · ${errors} errors; see npm run check`);
  const problem =
    (found !== published + past + quarantined &&
      'Luvut eivät täsmää: tiedostoja on hukassa. · The numbers do not add up: files are lost.') ||
    (published + past === 0 && 'Julkaistavaa ei ole. · There is nothing to publish.') ||
    (quarantined > found * MOST_IN_QUARANTINE &&
      'Yli viidennes on karanteenissa: ei julkaista. · More than a fifth is quarantined: not published.');
  if (problem) lines.push(`  ${problem}`);
  return { lines, publishable: !problem };
}
