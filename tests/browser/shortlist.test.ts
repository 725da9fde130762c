import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '#domain/event.ts';
import { encodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import { eventPath, sectionPath } from '#i18n/routes.ts';
import { axeFinds } from '../support/axe-finds.ts';
import { isLeft } from '../support/brute-force.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { paperFaults } from '../support/paper-faults.ts';
import { canReadPaper, readPaper } from '../support/read-paper.ts';
import { catalogueOf } from '../support/site-content.ts';

const ORIGIN = EXAMPLE_SITE.env['KAIKU_SITE'];
const PICKS = sectionPath('fi', 'picks');
const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const at = clock.now * 60_000;
const dated = catalogue.events.filter(
  (event) => event.occurrences.length > 0 && isLeft(event, clock) && event.movedTo === undefined,
);
const ten = dated.filter(({ municipality }) => municipality === 'kajaani').slice(0, 10);
const linkTo = (events: readonly Event[], path = PICKS) => path + encodeShortlist(events.map(({ id }) => id));
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

const titlesOn = (page: Page) => page.locator('main li h3 a').allTextContents();
const statusOf = async (page: Page) =>
  (await page.locator('[role=status], [aria-live]').allTextContents()).join('').trim();
const opened = (page: Page) => page.locator('main li:has(h3)').first().waitFor();

test('with the keyboard alone: pick, hear it, go to the list, share it, take one off', async () => {
  const { page, observed, close } = await site.visit('/tapahtumat/kajaani/', {
    at,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const picked: string[] = [];
  for (const nth of [0, 1, 2]) {
    const button = page.getByRole('button', { name: /^\s*Poimi: / }).nth(nth);
    await button.focus();
    await page.keyboard.press(nth === 1 ? 'Space' : 'Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    picked.push((await button.getAttribute('aria-label'))?.replace(/^\s*Poimi\s*: /, '') ?? '');
    expect(await statusOf(page)).toContain(`Poiminnoissa ${nth + 1}`);
  }
  const link = page.getByRole('link', { name: 'Poiminnat' }).first();
  expect((await link.textContent())?.replace(/\s+/g, ' ').trim()).toBe('Poiminnat (3)');
  await link.focus();
  await page.keyboard.press('Enter');
  await opened(page);
  expect((await titlesOn(page)).toSorted()).toEqual(picked.toSorted());
  expect(await axeFinds(page)).toEqual([]);

  await page.getByRole('button', { name: 'Jaa linkkinä' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => statusOf(page)).toContain('Linkki on kopioitu.');
  const address = await page.getByLabel('Listan linkki').inputValue();
  expect(address).toMatch(new RegExp(`^${ORIGIN}${PICKS}#p[\\w-]{30}$`));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const remove = page.getByRole('button', { name: `Poista: ${(await titlesOn(page))[0]}` });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => statusOf(page)).toContain('Poistettu: ');
  expect(await titlesOn(page)).toHaveLength(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await page.getByRole('button', { name: 'Tyhjennä lista' }).click();
  await expect.poll(() => statusOf(page)).toContain('Lista on tyhjä.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(observed.outside).toEqual([]);
  expect(observed.console).toEqual([]);
  expect(observed.requests.some((request) => request.includes('#') || request.includes('?'))).toBe(false);
  await close();
});

test('one shares, another opens it later, when something is over, and takes the rest', async () => {
  const [first] = dated
    .filter(({ occurrences, status }) => occurrences.length === 1 && status === 'scheduled')
    .toSorted((a, b) => (a.occurrences[0]?.endsAt ?? 0) - (b.occurrences[0]?.endsAt ?? 0));
  const other = dated.find(({ occurrences, status }) => occurrences.length > 3 && status === 'scheduled');
  const off = dated.find(({ status }) => status === 'cancelled');
  if (!first || !other || !off) throw new Error('the season lacks an event');
  const one = await site.visit(eventPath('fi', first.id), { at, permissions: ['clipboard-write'] });
  await one.page.getByRole('button', { name: /Poimi/ }).click();
  for (const { id } of [other, off]) {
    await one.page.goto(site.origin + eventPath('fi', id));
    const button = one.page.getByRole('button', { name: /Poimi/ });
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  }
  await one.page.goto(site.origin + PICKS);
  await opened(one.page);
  expect(await one.page.getByText('Tämä on jo ohi.').count()).toBe(0);
  await one.page.getByRole('button', { name: 'Jaa linkkinä' }).click();
  const address = await one.page.getByLabel('Listan linkki').inputValue();
  await one.close();

  const later = ((first.occurrences[0]?.endsAt ?? 0) + 1) * 60_000;
  const two = await site.visit(address.replace(String(ORIGIN), ''), { at: later });
  await opened(two.page);
  expect((await titlesOn(two.page)).toSorted()).toEqual([first, other, off].map(({ title }) => title.fi).toSorted());
  const item = (event: Event) => two.page.locator('main li:has(h3)', { hasText: event.title.fi });
  expect(await item(first).textContent()).toContain('Tämä on jo ohi.');
  expect(await item(off).textContent()).toContain('Huomaa: Peruttu');
  expect(await item(other).textContent()).not.toMatch(/ohi|Huomaa/);
  expect(await two.page.evaluate(() => localStorage.length)).toBe(0);
  await two.page.getByRole('button', { name: 'Lisää omiin poimintoihin' }).click();
  await expect.poll(() => statusOf(two.page)).toContain('omissa poiminnoissasi');
  expect(new URL(two.page.url()).hash).toBe('');
  expect(await titlesOn(two.page)).toHaveLength(3);
  await two.close();
});

test('venues can be picked too: on their list, on their page, in the results', async () => {
  const { page, close } = await site.visit('/kohteet/', { at });
  const buttons = page.getByRole('button', { name: /^\s*Poimi: / });
  const names: string[] = [];
  for (const nth of [0, 3]) {
    names.push((await buttons.nth(nth).getAttribute('aria-label'))?.replace(/^\s*Poimi\s*: /, '') ?? '');
    await buttons.nth(nth).click();
  }
  expect(new Set(names).size).toBe(2);
  await page.getByRole('link', { name: names[0] ?? '', exact: true }).click();
  await expect
    .poll(() => page.getByRole('button', { name: /Poimi/ }).first().getAttribute('aria-pressed'))
    .toBe('true');
  await page.goto(site.origin + PICKS);
  await opened(page);
  expect((await titlesOn(page)).toSorted()).toEqual(names.toSorted());
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('Näin saat lipun');
  expect(text).not.toContain('ohi');
  await close();
});

test.each([
  '#pxxxxxxxxxx',
  '#p<img src=x onerror=alert(1)>',
  '#pAAAAAAAAAAAAAAAAAAA',
  `#p${'a'.repeat(2000)}`,
  '#__proto__',
])('a link that says nothing adds nothing: %s', async (fragment) => {
  const { page, observed, close } = await site.visit(PICKS + fragment, { at });
  await page.locator('main').waitFor();
  await expect
    .poll(() => page.locator('main').textContent(), { timeout: 10_000 })
    .toMatch(/Et ole vielä poiminut|ei enää löydy/);
  expect(await page.locator('main li:has(h3)').count()).toBe(0);
  expect(observed.console).toEqual([]);
  await close();
});

describe('on paper', () => {
  describe.skipIf(!canReadPaper)('(skipped where poppler-utils are not installed)', () => {
    test.each([
      ['Suomi', 'Milloin: ', 'Tarkista ennen lähtöä'],
      ['Svenska', 'När: ', 'Kontrollera innan du går'],
      ['English', 'When: ', 'Check before you go'],
      ['Helppo suomi', 'Päivä on ', 'Tarkista ennen lähtöä'],
    ])('ten events in %s: two sheets, every field, every code', async (language, when, check) => {
      const { page, close } = await site.visit(linkTo(ten), { at });
      await opened(page);
      await page.getByLabel('Kieli').selectOption({ label: language });
      await expect.poll(() => page.getByRole('region').last().textContent()).toContain(when);
      await page.getByLabel('Otsikko').fill('Menoja sinulle, Åke & Öykä');
      await page.getByLabel('Muistiinpanot').first().fill('Mennään yhdessä klo 17');
      await page.emulateMedia({ media: 'print' });
      const { looked, faults } = await paperFaults(page);
      expect(looked).toBeGreaterThan(50);
      expect(faults).toEqual([]);
      const { pages, text, codes } = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(pages).toBeLessThanOrEqual(2);
      for (const word of ['Menoja sinulle, Åke & Öykä', 'Mennään yhdessä klo 17', check, when.trim(), '09 000 0000'])
        expect(text).toContain(word);
      const prefix = language === 'Svenska' ? 'sv' : language === 'English' ? 'en' : 'fi';
      for (const { id, title } of ten) {
        const path = eventPath(prefix, id);
        expect(codes, id).toContain(`${ORIGIN}${path}`);
        expect(text).toContain((title[prefix] ?? title.fi).slice(0, 40));
      }
      await close();
    });

    test('in large letters nothing is cut, and no event is parted by the end of a sheet', async () => {
      const { page, close } = await site.visit(linkTo(ten.slice(0, 6)), { at });
      await opened(page);
      await page.getByLabel('Isot kirjaimet').check();
      await page.emulateMedia({ media: 'print' });
      expect((await paperFaults(page)).faults).toEqual([]);
      const size = await page
        .locator('main li:has(h3) p')
        .first()
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(size).toBeGreaterThanOrEqual(24);
      const broken = await page
        .locator('main li:has(h3)')
        .evaluateAll((items) => items.filter((item) => getComputedStyle(item).breakInside !== 'avoid').length);
      expect(broken).toBe(0);
      const { codes, pages } = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      expect(pages).toBeLessThanOrEqual(4);
      expect(codes).toHaveLength(6);
      await close();
    });
  });
});
