import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, test } from 'vitest';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE, HOSTILE_SITE } from '../support/built-sites.ts';
import { reportFigures } from '../support/report-figures.ts';
import { schemaVocabulary } from '../support/schema-vocabulary.ts';
import { catalogueOf } from '../support/site-content.ts';

const validator = new Validator(schemaVocabulary());

/** What the validator finds in a page, in words. */
async function findings(html: string): Promise<string[]> {
  const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
  const issues = await validator.validate(data);
  return [...(data.errors ?? []).map(String), ...issues.map(({ issueMessage }) => issueMessage)];
}

const page = (data: object) =>
  `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the validator sees what is wrong', () => {
  const event = { '@context': 'https://schema.org', '@type': 'TheaterEvent', name: 'Ilta', startDate: '2026-12-05' };

  test('and nothing in what is right, a card for members among it', async () => {
    const offer = { '@type': 'Offer', price: 0, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' };
    const card = { ...offer, validForMemberTier: { '@type': 'MemberProgramTier', name: 'Kaikukortti' } };
    expect(await findings(page({ ...event, offers: [card] }))).toEqual([]);
  });

  test.each([
    ['a property that no event has', { isFree: true }, /isFree/],
    ['a misspelt one within', { location: { '@type': 'Place', adress: 'Katu 1' } }, /adress/],
    ['a type that is none', { organizer: { '@type': 'Organisation', name: 'x' } }, /Organisation/],
  ])('%s', async (_, fault, words) => {
    expect((await findings(page({ ...event, ...fault }))).join()).toMatch(words);
  });

  test('what is no JSON', async () => {
    const broken = '<title>x</title><script type="application/ld+json">{"@type": </script>';
    expect(await findings(broken)).not.toEqual([]);
  });
});

describe.each([
  ['the example season', EXAMPLE_SITE],
  ['hostile texts', HOSTILE_SITE],
])('it finds nothing in %s', (name, site) => {
  test('on any page of an event or a venue, in any language', async () => {
    const dir = builtSite(site);
    const { catalogue } = await catalogueOf(site);
    const pages = LOCALE_CODES.flatMap((locale) => [
      ...catalogue.events.filter(({ movedTo }) => !movedTo).map(({ id }) => eventPath(locale, id)),
      ...catalogue.venues.filter(({ movedTo }) => !movedTo).map(({ id }) => venuePath(locale, id)),
    ]);
    expect(pages.length).toBeGreaterThan(200);
    const found: string[] = [];
    for (const address of pages) {
      const html = readFileSync(path.join(dir, address, 'index.html'), 'utf8');
      expect(html, address).toContain('application/ld+json');
      found.push(...(await findings(html)).map((issue) => `${address} ${issue}`));
    }
    expect(found).toEqual([]);
    reportFigures(`structured-data-${name.startsWith('the') ? 'season' : 'hostile'}`, [
      { what: `pages with data for search engines, ${name}`, value: pages.length },
      { what: 'findings of the validator', value: found.length, bar: '0', holds: true },
    ]);
  }, 120_000);
});

const EXAMPLES = '../shared/data/recorded/jsonld/schemaorg-30.0-event-examples.json';
test.skipIf(!existsSync(EXAMPLES))('and little in schema.org’s own examples of events', async () => {
  const examples = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as readonly { readonly jsonld: object }[];
  const found = await Promise.all(examples.map(({ jsonld }) => findings(page(jsonld))));
  expect(examples.length).toBeGreaterThan(20);
  expect(found.filter((issues) => issues.length > 0).length).toBeLessThan(examples.length / 2);
});
