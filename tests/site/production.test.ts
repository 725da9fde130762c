import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '#build/read-pages.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { venuePath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const production = readBuiltSite(builtSite(PRODUCTION_SITE));
const { catalogue: withExamples } = await catalogueOf(EXAMPLE_SITE);
const invented = [...withExamples.events, ...withExamples.venues].filter((listing) => listing.example);

test('a published site holds no invented listing: no page, no search record, no word of one', () => {
  const ids = invented.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  const texts = listFiles(production.dir)
    .filter((file) => /\.(?:html|json|xml|txt|ics|csv)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(production.dir, file), 'utf8') }));
  expect(texts.length).toBeGreaterThan(100);
  const names = withExamples.venues.filter((venue) => venue.example).map((venue) => venue.name.fi);
  expect(names.length).toBeGreaterThan(3);
  const found = texts.filter(({ text }) => [...ids, ...names].some((word) => text.includes(word)));
  expect(found.map(({ file }) => file)).toEqual([]);
});

test('a published site has a page for every real venue in every language', async () => {
  const { catalogue } = await catalogueOf(PRODUCTION_SITE);
  expect(catalogue.venues.length).toBeGreaterThanOrEqual(70);
  const paths = catalogue.venues.flatMap((venue) => LOCALE_CODES.map((locale) => venuePath(locale, venue.id)));
  expect(paths.filter((page) => !production.pages.has(page))).toEqual([]);
});

test.each([
  ['/tietoa/saavutettavuus/', 'Palaute saavutettavuudesta'],
  ['/sv/tietoa/saavutettavuus/', 'Respons om tillgänglighet'],
  ['/en/tietoa/saavutettavuus/', 'Feedback on accessibility'],
])('the accessibility statement %s says where to write', (path, heading) => {
  const html = production.pages.get(path)?.html ?? '';
  expect(html).toContain(heading);
  expect(html.slice(html.indexOf(heading))).toContain(`href="mailto:${PRODUCTION_SITE.env['KAIKU_FEEDBACK']}"`);
});

test('every invented listing says so on its own page', () => {
  const example = readBuiltSite(builtSite(EXAMPLE_SITE));
  const pages = [...example.pages.values()].filter((page) => invented.some(({ id }) => page.path.endsWith(`/${id}/`)));
  expect(pages.length).toBeGreaterThanOrEqual(invented.length * LOCALE_CODES.length);
  expect(pages.filter((page) => !page.html.includes('Esimerkki')).map((page) => page.path)).toEqual([]);
});
