import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';
import { outlineOf, treeOf } from '../support/tree-outline.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const at = clock.now * 60_000;
const event = catalogue.events.find(
  (one) =>
    one.example && one.tickets.channels.includes('phone') && one.occurrences.some(({ endsAt }) => endsAt > clock.now),
);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

const told = (tree: readonly string[], roles: RegExp) =>
  tree.map((line) => line.trim()).filter((line) => roles.test(line));

const LANDMARKS = [
  'banner',
  'navigation "Kielet"',
  'navigation "Päävalikko"',
  'main',
  'complementary "Tarvitsetko apua?"',
  'contentinfo',
  'navigation "Lisää sivuja"',
];

test.each([
  ['/', 'Kulttuuria ilmaiseksi Kaikukortilla', 'home'],
  ['/tapahtumat/kajaani/', 'Kajaani: tapahtumat', 'list'],
  [`/tapahtumat/${event?.id}/`, event?.title.fi ?? '', 'event'],
  ['/kohteet/esimerkki-kulttuuritalo-paltamo/', 'Esimerkkikulttuuritalo Paltamo', 'venue'],
  ['/kortti/', 'Kaikukortti', 'card'],
  ['/selko/', 'Kaikukortilla pääset ilmaiseksi', 'plain-home'],
])('%s is heard in the same parts as every page, under headings that follow each other', async (path, title, file) => {
  const { page, close } = await site.visit(path, { at });
  const tree = await treeOf(page);
  await close();
  // After a change that is meant: `node_modules/.bin/vitest run --project browser tests/browser/screen-reader.test.ts -u`.
  await expect(outlineOf(tree)).toMatchFileSnapshot(`trees/${file}.txt`);
  const landmarks = /^(?:banner|navigation|main|complementary|contentinfo)(?: "|$)/;
  const within = told(tree, landmarks).filter((line) => LANDMARKS.includes(line));
  expect(within).toEqual(LANDMARKS);
  const headings = told(tree, /^heading /);
  const levels = headings.map((line) => Number(line.match(/\[level=(\d)\]/)?.[1]));
  expect(headings[0]).toBe(`heading ${JSON.stringify(title)} [level=1]`);
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  // What acts has a name; a part of the page is called what its heading says.
  const nameless = told(tree, /^(?:link|button|textbox|searchbox|combobox|radio|checkbox|region|img)(?:$| \[)/);
  expect(nameless).toEqual([]);
  const regions = told(tree, /^region /).map((line) => line.slice('region '.length));
  for (const region of regions)
    expect(
      headings.some((heading) => heading.includes(region)),
      region,
    ).toBe(true);
});

test('by what is heard alone: from the front page to children’s events, to one of them, its steps, and onto the list', async () => {
  const { page, observed, close } = await site.visit('/', { at });
  await page.getByRole('main').getByRole('link', { name: 'Lapsille', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /Lapsille/ }).waitFor();
  const items = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  const heard = await items.first().ariaSnapshot();
  // What, when, where and what it costs: in one item, in this order.
  expect(heard).toMatch(/heading[\s\S]+time:[\s\S]+paragraph:[\s\S]+(?:Ilmainen|Maksuton)[\s\S]+button "Poimi: /);
  const name = (await items.first().getByRole('heading').textContent())?.trim() ?? '';
  await items.first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const steps = page.getByRole('region', { name: /^Näin / });
  expect(await steps.getByRole('heading', { level: 2 }).count()).toBe(1);
  expect((await steps.textContent())?.length).toBeGreaterThan(30);
  const pick = page.getByRole('button', { name: `Poimi: ${name}` });
  await pick.click();
  expect(await pick.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.locator('[aria-live=polite]').textContent()).toContain('Poiminnoissa 1');
  await page
    .getByRole('navigation', { name: 'Päävalikko' })
    .getByRole('link', { name: /^Poiminnat/ })
    .click();
  await page.getByRole('region').getByRole('link', { name }).waitFor();
  expect(observed.console).toEqual([]);
  await close();
});
