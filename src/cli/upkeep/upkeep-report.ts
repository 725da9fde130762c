import type { StaleListing, StaleReason } from '#domain/stale-listings.ts';
import type { TriedLink } from './try-links.ts';

/** What is said of each reason. In Finnish: whoever keeps the content reads it. */
const REASONS: Readonly<Record<StaleReason, string>> = {
  unchecked: 'Tietoja ei ole tarkistettu puoleen vuoteen',
  soon: 'Pian ajankohtainen, tarkistettu yli kaksi kuukautta sitten',
  'going-on': 'Jatkuu, mutta tarkistettu yli kolme kuukautta sitten',
  'no-evidence': 'Mikään lähde ei kerro, että kortti käy täällä',
  'old-evidence': 'Uusin tieto kortista on yli viisi vuotta vanha',
};
const KINDS = { event: 'tapahtuma', venue: 'kohde', issuer: 'jakaja', network: 'verkosto', page: 'sivu' } as const;

/** The report as Markdown: fit for a terminal and for an issue. @param links absent: they were not tried */
export function upkeepReport(stale: readonly StaleListing[], links?: readonly TriedLink[]): string {
  const sections = (Object.keys(REASONS) as StaleReason[]).flatMap((reason) => {
    const lines = stale
      .filter((listing) => listing.reason === reason)
      .map(({ kind, id, since }) => `- ${KINDS[kind]} \`${id}\`${since === undefined ? '' : ` (${since})`}`);
    return lines.length === 0 ? [] : [`## ${REASONS[reason]} (${lines.length})`, '', ...lines, ''];
  });
  const head = stale.length === 0 ? ['Kaikki tiedot ovat tuoreita.', ''] : sections;
  return [`# Sisällön kunto`, '', ...head, ...(links ? linkLines(links) : [])].join('\n');
}

function linkLines(links: readonly TriedLink[]): string[] {
  const of = <K extends TriedLink['outcome']['kind']>(kind: K) =>
    links.filter((link): link is TriedLink & { outcome: { kind: K } } => link.outcome.kind === kind);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`### ${title} (${lines.length})`, '', ...lines, ''];
  const from = ({ from: listings }: TriedLink) => listings.map((each) => `\`${each}\``).join(', ');
  return [
    `## Linkit (${links.length})`,
    '',
    `${of('works').length} toimii.`,
    '',
    ...list(
      'Sivua ei ole enää',
      of('gone').map((link) => `- <${link.url}>: ${link.outcome.why}; ${from(link)}`),
    ),
    ...list(
      'Sivu on muuttanut',
      of('moved').map((link) => `- <${link.url}> → <${link.outcome.to}>; ${from(link)}`),
    ),
    ...list(
      'Ei selvää vastausta, kokeile itse',
      of('unclear').map((link) => `- <${link.url}>: ${link.outcome.why}; ${from(link)}`),
    ),
  ];
}
