import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventPath, sectionPath } from '#i18n/routes.ts';
import { daysOf, has, isLeft } from '../support/brute-force.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { allIds, statusOf } from '../support/finder-page.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const at = clock.now * 60_000;
const phoneOf = new Map(catalogue.venues.map((venue) => [venue.id, venue.phone]));
/** The first coming event with a number to call, and the number. */
const called = catalogue.events
  .filter((event) => event.occurrences.length > 0 && isLeft(event, clock))
  .map((event) => ({ event, phone: event.tickets.phone ?? phoneOf.get(event.venue) ?? '' }))
  .find(({ phone }) => phone !== '');
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

/** Presses Tab until an element that meets the test has focus; its visible outline is checked on the way. */
async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const { hit, visible, what } = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      // A choice draws the ring around its label, a card around all of itself.
      const styles = [focused, focused?.closest('label')]
        .filter((element) => element != null)
        .flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::after')]);
      return {
        hit: focused?.matches(wanted) ?? false,
        what: focused?.outerHTML.slice(0, 200),
        visible: styles.some((style) => style.outlineStyle !== 'none' && style.outlineWidth !== '0px'),
      };
    }, selector);
    expect(visible, `the focus can be seen on ${what}`).toBe(true);
    if (hit) return;
  }
  throw new Error(`No Tab stop among ${most} meets ${selector}`);
}

test('with the keyboard alone: find an event, open it, reach the phone number', async () => {
  const title = called?.event.title.fi ?? '';
  expect(title).not.toBe('');
  const { page, close } = await site.visit('/', { at });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await tabTo(page, 'input[type=search]');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect.poll(() => statusOf(page), { timeout: 15_000 }).toMatch(/^\d/);
  await tabTo(page, '[data-id^="tapahtumat/"] a');
  const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await tabTo(page, 'main a[href^="tel:"]');
  await close();
});

test('without scripts every event is reached by links alone, and the lists have the same counts as with them', async () => {
  const coming = catalogue.events.filter((event) => isLeft(event, clock) && event.movedTo === undefined);
  const { page, close } = await site.visit('/', { at, javaScriptEnabled: false });
  const seen = new Set<string>();
  const queue = [sectionPath('fi', 'events')];
  const counts = new Map<string, number>();
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    await page.goto(site.origin + path);
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const isList = (link: string) => /^\/tapahtumat\/(?:[^/]+\/(?:\d+\/)?)?$/.test(link);
    const count = await page
      .locator('[data-n]')
      .first()
      .textContent({ timeout: 500 })
      .catch(() => null);
    if (count) counts.set(path, Number(count));
    queue.push(...links.filter(isList));
    for (const link of links) if (!isList(link)) seen.add(link);
  }
  await close();
  expect(coming.length).toBeGreaterThan(80);
  expect(coming.filter((event) => !seen.has(eventPath('fi', event.id))).map(({ id }) => id)).toEqual([]);
  expect(counts.size).toBeGreaterThan(10);

  const scripted = await site.visit('/', { at });
  for (const [path, count] of counts) {
    await scripted.page.goto(site.origin + path);
    expect(Number(await scripted.page.locator('[data-n]').first().textContent()), path).toBe(count);
  }
  await scripted.close();
});

test.each([
  ['with scripts', true],
  ['without scripts', false],
])(
  '%s: three taps from the first page to what is on for a child this weekend in one’s own town',
  async (_, javaScriptEnabled) => {
    const wanted = catalogue.events.filter(
      (event) =>
        event.movedTo === undefined &&
        isLeft(event, clock, daysOf('weekend', clock.today)) &&
        has(event, 'municipality', 'kajaani', clock) &&
        (has(event, 'audience', 'children', clock) || has(event, 'audience', 'families', clock)),
    );
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    const { page, close } = await site.visit('/', { at, javaScriptEnabled, hasTouch: true });
    await page.getByRole('main').getByRole('link', { name: 'Kajaani', exact: true }).first().tap();
    await page.getByRole('main').getByRole('link', { name: 'Viikonloppuna lapsille ja perheille' }).tap();
    await page.getByRole('heading', { level: 1, name: /^Kajaani: lapsille ja perheille viikonloppuna/ }).waitFor();
    const cards = page.locator('main .card h2 a, main .card h3 a');
    const shown = await cards.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(shown.toSorted()).toEqual(wanted.map(({ id }) => eventPath('fi', id)).toSorted());
    await cards.first().tap();
    await page.waitForURL(`**${shown[0]}`);
    expect(await page.locator('main h1').count()).toBe(1);
    await close();
  },
);

test('the page of an event that has ended says so first, and gives ways on', async () => {
  const [event] = catalogue.events.filter((e) => e.occurrences.length === 1 && isLeft(e, clock));
  expect(event).toBeDefined();
  const after = ((event?.occurrences[0]?.endsAt ?? 0) + 1) * 60_000;
  const { page, close } = await site.visit(eventPath('fi', event?.id ?? ''), { at: after });
  const notice = page.locator('main .notice:visible', { has: page.locator('a') }).first();
  expect(await notice.innerText()).toMatch(/päättyn|ohi|mennyt/i);
  expect(await notice.locator('a').count()).toBeGreaterThanOrEqual(1);
  await close();
});

test('an event prints with its time, place and phone number', async () => {
  expect(called).toBeDefined();
  const event = called?.event;
  const { page, close } = await site.visit(eventPath('fi', event?.id ?? ''), { at });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  const pdf = await page.pdf({ format: 'A4' });
  await close();
  const digits = (text: string) => text.replace(/\D/g, '');
  expect(digits(printed)).toContain(digits(called?.phone ?? 'none').replace(/^358/, ''));
  expect(printed).toContain(`kaikutarjonta.example${eventPath('fi', event?.id ?? '')}`);
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('a search from the home page works without scripts too: the form leads to the list of events', async () => {
  const { page, close } = await site.visit('/', { at });
  const action = await page.locator('form[role=search], search form').first().getAttribute('action');
  await close();
  expect(action).toBe(sectionPath('fi', 'events'));
});

test.each([
  ['fi', 'mistä kortin saa'],
  ['sv', 'hur får jag kortet'],
  ['en', 'how do I get the card'],
] as const)('in %s the search answers "%s" with where the card is given', async (locale, words) => {
  const { page, close } = await site.visit(sectionPath(locale, 'events'), { at });
  await page.locator('input[name=q]').fill(words);
  await page.keyboard.press('Enter');
  const answer = page.locator(`.finder a[href="${sectionPath(locale, 'issuers')}"]:visible`).first();
  await answer.click();
  await page.waitForURL(`**${sectionPath(locale, 'issuers')}`);
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  await close();
});

test('the language links lead to the same page and back', async () => {
  const { page, close } = await site.visit('/tapahtumat/kajaani/', { at });
  await page.locator('a[hreflang=sv]').first().click();
  await page.waitForURL((url) => url.pathname === '/sv/tapahtumat/kajaani/');
  expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  await page.locator('a[hreflang=fi]').first().click();
  await page.waitForURL((url) => url.pathname === '/tapahtumat/kajaani/');
  expect((await allIds(page)).length).toBeGreaterThan(0);
  await close();
});
