import type { WhyWhole } from '#build/renew/why-whole.ts';

const REASONS: { readonly [W in WhyWhole]: (detail: string) => string } = {
  'none-kept': () => 'edellinen sivusto ei ole tallessa · no last site is kept',
  'other-settings': () =>
    'edellinen tehtiin toisena päivänä tai toisin asetuksin · the last one was made on another day or with other settings',
  'other-code': () => 'ohjelma on muuttunut · the code has changed',
  'ended-since': () => 'jokin tapahtuma on päättynyt sen jälkeen · an event has ended since',
  'renewed-before': () => 'tämä ohjelma on jo tehnyt yhden sivuston · this process has made a site before',
  'no-twin': (error) => `tiedostoja ei voi jakaa kansioiden kesken · files cannot be shared between folders (${error})`,
  'page-differs': (file) =>
    `${file} olisi jäänyt vanhaksi; kerro tästä kehittäjille · would have been left stale; please tell the developers`,
};

/** Why `npm run build -- --incremental` makes everything anew, in Finnish and English. */
export const whyWholeText = (why: WhyWhole, detail = ''): string =>
  `Kaikki tehdään alusta, koska · All is made anew, because: ${REASONS[why](detail)}`;
