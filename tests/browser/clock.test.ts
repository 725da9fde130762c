import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { municipalitiesOf } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { DATE_PRESETS } from '#domain/date-presets.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import { eventResultId } from '#domain/result-id.ts';
import { ACCESSIBILITY_FEATURES, AUDIENCES, CATEGORIES, TICKET_CHANNELS } from '#domain/vocabulary.ts';
import { eventListPath, eventPath, homePath, sectionPath } from '#i18n/routes.ts';
import { has, isLeft } from '../support/brute-force.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { allIds, facetCounts, searchField, visibleIds } from '../support/finder-page.ts';
import { type OpenSite, openSite, type Visit } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';

const MINUTE = 60_000;
const { catalogue, clock: built } = await catalogueOf(EXAMPLE_SITE);
const events = catalogue.events.filter((event) => event.movedTo === undefined);
const municipalities = municipalitiesOf(catalogue).map(({ id }) => id);
const tags = [...new Set(events.flatMap((event) => event.languages))].filter(
  (tag) => !['fi', 'sv', 'en'].includes(tag),
);
const FACETS = {
  municipality: municipalities,
  category: CATEGORIES,
  audience: AUDIENCES,
  when: DATE_PRESETS,
  language: ['fi', 'sv', 'en', ...tags, 'none'],
  accessibility: ACCESSIBILITY_FEATURES,
  channel: TICKET_CHANNELS,
  booking: ['none'],
  children: ['free'],
  run: ['dated', 'ongoing'],
};

const later = (days: number): Clock => clockAt((built.now + days * 1440) * MINUTE);
/** The end of a time in the middle of the season, so that something ends and something goes on. */
const ends = events
  .flatMap((event) => event.occurrences.map((o) => o.endsAt))
  .filter((end) => end > built.now + 5 * 1440);
const anEnd = ends.sort((a, b) => a - b)[Math.floor(ends.length / 4)] ?? 0;

const MOMENTS: readonly (readonly [string, Clock])[] = [
  ['at the build', later(0)],
  ['a day later', later(1)],
  ['30 days later', later(30)],
  ['400 days later', later(400)],
  ["in an event's last minute", clockAt((anEnd - 1) * MINUTE)],
  ['at its end', clockAt(anEnd * MINUTE)],
];

const idsWith = (facet: string, value: string, clock: Clock) =>
  events
    .filter((event) => has(event, facet, value, clock))
    .map(({ id }) => eventResultId(id))
    .sort();
const idsLeft = (clock: Clock) =>
  events
    .filter((event) => isLeft(event, clock))
    .map(({ id }) => eventResultId(id))
    .sort();

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test('the season gives something to count', () => {
  expect(idsLeft(built).length).toBeGreaterThan(80);
  expect(anEnd).toBeGreaterThan(built.now);
});

/** The ids on a prebuilt list and on its further pages. */
async function staticIds(page: Page): Promise<string[]> {
  const ids = await visibleIds(page);
  const next = page.locator('main a[rel=next]');
  while (await next.isVisible()) {
    const path = await next.getAttribute('href');
    // By keyboard: a pointer that jumps to the end of a list comes down while cards there are drawn for the first time, and
    // goes up where the link is no more.
    await next.press('Enter');
    // A press does not wait for the page it leads to: what follows could read the old one.
    await page.waitForURL((url) => url.pathname === path);
    ids.push(...(await visibleIds(page)));
  }
  return ids.sort();
}

describe.each(MOMENTS)('%s', (_, clock) => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await site.visit(homePath('fi'), { at: clock.now * MINUTE });
    page = visit.page;
  });
  afterAll(() => visit.close());
  const open = (path: string) => page.goto(site.origin + path);

  test('prebuilt lists hold what is left, and their counts say so', async () => {
    const lists = [
      ...municipalities.map((code) => ['municipality', code]),
      ...CATEGORIES.map((code) => ['category', code]),
      ...AUDIENCES.map((code) => ['audience', code]),
    ] as const;
    for (const [facet = '', code = ''] of lists) {
      await open(eventListPath('fi', code));
      const count = await page.locator('[data-n]').filter({ visible: true }).allInnerTexts();
      const expected = idsWith(facet, code, clock);
      expect(await staticIds(page), code).toEqual(expected);
      expect(Number(count[0] ?? 0), `count of ${code}`).toBe(expected.length);
    }
  });

  test('the list of everything holds what is left, and its count says so', async () => {
    await open(sectionPath('fi', 'events'));
    const count = await page.locator('[data-n]').filter({ visible: true }).allInnerTexts();
    expect(await staticIds(page)).toEqual(idsLeft(clock));
    expect(Number(count[0] ?? 0)).toBe(idsLeft(clock).length);
  });

  test('the home page shows the next events that are left, and none that is over', async () => {
    await open(homePath('fi'));
    const shown = await visibleIds(page);
    const left = new Set(idsLeft(clock));
    expect(shown.filter((id) => !left.has(id))).toEqual([]);
    if (left.size > 6) expect(shown.length).toBeGreaterThanOrEqual(clock.today < later(20).today ? 6 : 0);
  });

  test('the page of an event that is over says so and offers no ticket any more', async () => {
    const onAtBuild = events.filter((event) => isLeft(event, built) && event.status === 'scheduled');
    const over = onAtBuild.filter((event) => !isLeft(event, clock)).slice(-3);
    const on = onAtBuild.filter((event) => isLeft(event, clock)).slice(0, 3);
    expect(over.length + on.length).toBeGreaterThanOrEqual(3);
    for (const event of [...over, ...on]) {
      await open(eventPath('fi', event.id));
      const isOver = over.includes(event);
      expect(await page.getByText('Tämä tapahtuma on päättynyt.').isVisible(), event.id).toBe(isOver);
      expect(await page.getByRole('heading', { name: /^Näin (?:saat|pääset)/ }).isVisible(), event.id).toBe(!isOver);
      if (isOver) expect(await page.getByText('Näytä kaikki ajat').isVisible(), event.id).toBe(false);
    }
  });

  test('a list on which nothing is left gives at least three ways on', async () => {
    const empty = municipalities.find((code) => idsWith('municipality', code, clock).length === 0);
    if (!empty) return;
    await open(eventListPath('fi', empty));
    expect(await page.locator('main .notice:visible a').count()).toBeGreaterThanOrEqual(3);
  });

  test('the finder counts what is left for every choice, and finds exactly that many', async () => {
    await open(sectionPath('fi', 'events'));
    await searchField(page).focus();
    const expected = Object.fromEntries(
      Object.entries(FACETS).flatMap(([facet, values]) =>
        values.map((value) => [`${facet}=${value}`, idsWith(facet, value, clock).length]),
      ),
    );
    await expect.poll(() => facetCounts(page), { timeout: 10_000 }).toEqual(expected);
    const choices = ['municipality=kajaani', 'category=music', 'when=weekend', 'accessibility=lift', 'booking=none'];
    for (const choice of choices) {
      await open(`${sectionPath('fi', 'events')}?${choice}`);
      const [facet = '', value = ''] = choice.split('=');
      await expect
        .poll(async () => (await allIds(page)).sort(), { message: choice, timeout: 10_000 })
        .toEqual(idsWith(facet, value, clock));
    }
  });
});
