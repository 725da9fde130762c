import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import type { SourceRef } from '#domain/source.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { screenPlain } from '#i18n/plain/screen-plain.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { sentenceText } from '#i18n/sentence.ts';
import { plainEventView } from '#views/plain/plain-event.ts';
import { plainVenueView } from '#views/plain/plain-venue.ts';
import { viewContext } from '#views/view-context.ts';
import { builtSite, EXAMPLE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';
import { reportFigures } from '../support/report-figures.ts';
import { catalogueOf } from '../support/site-content.ts';

/** What code composes on the pages in plain Finnish; not names, addresses and words of venues' own. */
function composed(catalogue: Catalogue, at: number): { id: string; texts: string[] }[] {
  const context = viewContext(catalogue, 'fi', clockAt(at));
  const pages = [
    ...catalogue.events.flatMap((event) => {
      const venue = context.venues.get(event.venue);
      return venue
        ? [
            {
              id: event.id,
              page: plainEventView(event, venue, context),
              own: event.tickets,
              notes: event.occurrences.map(({ note }) => note),
            },
          ]
        : [];
    }),
    ...catalogue.venues.map((venue) => ({
      id: venue.id,
      page: plainVenueView(venue, context),
      own: venue.tickets,
      notes: [],
    })),
  ];
  return pages.map(({ id, page, own, notes }) => {
    // What others pay is told in the venue's words.
    const facts =
      'times' in page
        ? [
            ...page.facts
              .filter(({ label }) => !label.startsWith('Hinta'))
              .map((fact) => `${fact.label}: ${fact.value.text}.`),
            ...page.times.map(({ text }) => text),
            ...page.period,
          ]
        : page.standing;
    const steps = page.tickets?.steps.flatMap(({ text, ways }) => [text, ...ways.map(sentenceText)]) ?? [];
    const costs = own?.extraCosts ?? [];
    const ofVenue = [own?.say, own?.note, own?.course?.note, ...costs.map(({ note }) => note), ...notes];
    const isOurs = (text: string) => !ofVenue.some((one) => one && text.includes(one.fi.replace(/[.!?]$/, '')));
    return { id, texts: [...facts, ...steps, ...(page.tickets?.also ?? [])].filter(isOurs) };
  });
}

describe.each([
  ['the example season', EXAMPLE_SITE, 200],
  ['the real content', PRODUCTION_SITE, 60],
] as const)('plain Finnish of %s', (name, site, least) => {
  it('is easy to read by the screening: short sentences, short paragraphs, no words of offices', async () => {
    const { catalogue, clock } = await catalogueOf(site);
    const pages = composed(catalogue, clock.now * 60_000);
    expect(pages.length).toBeGreaterThan(least);
    const texts = pages.flatMap(({ texts }) => texts);
    const findings = pages.flatMap(({ id, texts }) => texts.flatMap(screenPlain).map((one) => ({ id, ...one })));
    reportFigures(`plain-${site === EXAMPLE_SITE ? 'season' : 'content'}`, [
      { what: `pages in plain Finnish, ${name}`, value: pages.length },
      { what: 'texts on them that code composes', value: texts.length },
      { what: 'findings of the screening', value: findings.length, bar: '0', holds: findings.length === 0 },
    ]);
    expect(findings).toEqual([]);
  });
});

it('every listing says where its facts are from', async () => {
  const { catalogue } = await catalogueOf(PRODUCTION_SITE);
  const { pages } = readBuiltSite(builtSite(PRODUCTION_SITE));
  const listings = catalogue.venues.filter(({ movedTo }) => movedTo === undefined);
  expect(listings.length).toBeGreaterThan(50);
  const silent = listings.filter(
    ({ id, sources }) => !namesAll(pages.get(plainPath(venuePath('fi', id)))?.html, sources),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);

  const season = await catalogueOf(EXAMPLE_SITE);
  const built = readBuiltSite(builtSite(EXAMPLE_SITE)).pages;
  const events = season.catalogue.events.filter(({ movedTo }) => movedTo === undefined);
  expect(events.length).toBeGreaterThan(50);
  const mute = events.filter(({ id, sources }) => !namesAll(built.get(plainPath(eventPath('fi', id)))?.html, sources));
  expect(mute.map(({ id }) => id)).toEqual([]);
});

/** Whether a page links to each source, or says its name where there is no address. */
const namesAll = (html = '', sources: readonly SourceRef[] = []) =>
  sources.length > 0 &&
  sources.every(({ url, name }) => html.includes(url ? `href="${url.replaceAll('&', '&amp;')}"` : (name?.fi ?? '?')));

it('an event that somebody has written in plain Finnish has their words, and its facts beside them', async () => {
  const { catalogue } = await catalogueOf(EXAMPLE_SITE);
  const written = catalogue.events.filter(({ plain }) => plain !== undefined);
  expect(written.length).toBeGreaterThan(0);
  const { pages } = readBuiltSite(builtSite(EXAMPLE_SITE));
  for (const { id, plain, summary } of written) {
    const html = pages.get(plainPath(eventPath('fi', id)))?.html ?? '';
    expect(html).toContain(plain?.title);
    expect(html).toContain(plain?.summary);
    expect(html).toContain('<p>Teemme hahmoja vahasta. Kuvaamme ne.</p>');
    expect(html).not.toContain(summary.fi);
    expect(html).toContain('Milloin');
  }
});
