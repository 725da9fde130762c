import type { ContentFiles } from '../../support/content-root.ts';
import { EVENT, GOOD_CONTENT, ISSUER, NETWORK, PAGE, VENUE } from '../../support/good-content.ts';

/** A network, a venue, many events, a service and a page that have nothing to do with the good content: a fault in that is not theirs. */
export const bystanders = (events: number): Readonly<Record<string, string>> => ({
  'networks/sivullinen.yaml': GOOD_CONTENT[NETWORK]
    .replace('Kainuu', 'Sivullinen')
    .replaceAll('kajaani', 'ohikyla')
    .replaceAll('sotkamo', 'toiskyla')
    .replaceAll('87100', '97100')
    .replaceAll('87200', '97200')
    .replaceAll('88600', '98600'),
  'venues/sivullinen/sivutalo.yaml': GOOD_CONTENT[VENUE]
    .replaceAll('kajaani', 'ohikyla')
    .replace('Esimerkkitalo,', 'Sivutalo,')
    .replaceAll('87100', '97100'),
  'issuers/sivullinen/sivutoimisto.yaml': GOOD_CONTENT[ISSUER].replaceAll('kajaani', 'ohikyla'),
  'pages/fi/about.md': GOOD_CONTENT[PAGE],
  ...Object.fromEntries(
    Array.from({ length: events }, (_, at) => [
      `events/sivutalo/ilta-${at}.md`,
      GOOD_CONTENT[EVENT].replace('Talvikonsertti', `Ilta ${at}`),
    ]),
  ),
});

/** The ids of files as the catalogue has them, once all are published. */
export const idsOf = (files: ContentFiles): string[] =>
  Object.keys(files).map((file) => file.replace(/\.(?:yaml|md)$/, ''));
