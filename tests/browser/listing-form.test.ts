import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '#build/build-site.ts';
import { axeFinds } from '../support/axe-finds.ts';
import { EXAMPLE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';
import { copyContentTo } from '../support/copy-content.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const AT = { at: clock.now * 60_000 };
const FORM = '/kohteille/ilmoita/';
const PHONE = { viewport: { width: 360, height: 740 } };
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const submit = (page: Page) => page.getByRole('button', { name: 'Tarkista ja tee tiedosto' });
const preview = (page: Page) => page.locator('article.listing');
const fileText = (page: Page, at = 0) => page.locator('pre').nth(at).textContent();

/** From empty to a file, with what is always asked. */
async function fill(page: Page, venue: string): Promise<void> {
  await field(page, 'Minkä kohteen tapahtuma *').selectOption(venue);
  await field(page, 'Tapahtuman nimi *').fill('Esimerkki: yön ääni');
  await field(page, 'Kerro yhdellä tai kahdella lauseella *').fill('Lauletaan yhdessä. Tämä on esimerkki.');
  await field(page, 'Aika 1 *').fill('la 5.12. klo 18–20');
  // Of most venues nobody has told yet how the ticket is had.
  await page.getByRole('checkbox', { name: 'Lippukassa' }).check();
}

test('on a phone: from empty to a file that the content check accepts, and to the page that the preview showed', async () => {
  const { page, observed, close } = await site.visit(FORM, { ...AT, ...PHONE });
  await fill(page, 'emma');
  await expect.poll(() => page.getByText('Ymmärsin: la 5.12.2026 klo 18.00–20.00').count()).toBe(1);
  await page.getByLabel('Lisää tietoa').first().fill('Tervetuloa **kaikki**!\n\n- ensin laulu\n- sitten kahvi');
  await page.getByRole('button', { name: 'Lisää aika' }).click();
  await field(page, 'Aika 2').fill('6.12. klo 14');
  await page.getByRole('checkbox', { name: 'Musiikki' }).check();
  await expect.poll(() => preview(page).count()).toBe(1);
  await expect.poll(() => preview(page).textContent()).toContain('su 6.12.2026 klo 14.00');
  const shown = await preview(page).innerText();
  await submit(page).click();
  await page.getByRole('heading', { name: 'Valmis' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tallenna tiedosto esimerkki-yon-aani.md' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('esimerkki-yon-aani.md');
  expect(await fileText(page)).toBe(text);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await close();
  expect(sideways).toBe(0);
  expect(observed.outside).toEqual([]);
  expect(observed.console).toEqual([]);

  const content = mkdtempSync(path.join(tmpdir(), 'kaiku-handed-in-'));
  copyContentTo(content);
  mkdirSync(path.join(content, 'events/emma'), { recursive: true });
  writeFileSync(path.join(content, 'events/emma/esimerkki-yon-aani.md'), text);
  const dist = '.cache/test/handed-in';
  const built = await buildSite({
    dist,
    env: { ...process.env, ...PRODUCTION_SITE.env, KAIKU_EXAMPLES: undefined, KAIKU_CONTENT: content },
  });
  rmSync(content, { recursive: true });
  expect(built).toMatchObject({ ok: true });
  const handedIn = await openSite({ dir: dist, env: PRODUCTION_SITE.env });
  const { page: real, close: closeReal } = await handedIn.visit('/tapahtumat/emma/esimerkki-yon-aani/', {
    ...AT,
    ...PHONE,
  });
  const published = await preview(real).innerText();
  await closeReal();
  await handedIn.close();
  // The page's last lines are for those who are not the venue: whom to tell of a mistake, and where to change it.
  const words = (all: string) =>
    all
      .split('\n')
      .map((line) => line.trim())
      // A calendar file is there only once the event is, and so is what there is to pick.
      .filter((line) => !['', 'Lisää kalenteriin', 'Poimi'].includes(line));
  expect(words(published).slice(0, words(shown).length)).toEqual(words(shown));
  expect(words(shown).length).toBeGreaterThan(20);
}, 180_000);

test('with the keyboard alone: errors lead to their fields, and what was typed survives a reload', async () => {
  const { page, close } = await site.visit(FORM, AT);
  // Until the page is awake there is nothing to press.
  await expect.poll(() => submit(page).isEnabled()).toBe(true);
  await submit(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('form-venue');
  await page.keyboard.type('EMMA');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Yön ääni');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
  await page.reload();
  await expect.poll(() => field(page, 'Tapahtuman nimi *').inputValue()).toBe('Yön ääni');
  await expect.poll(() => page.getByText('Jatkat siitä, mihin jäit.').count()).toBe(1);
  await page.getByRole('button', { name: 'Tyhjennä lomake' }).press('Enter');
  expect(await field(page, 'Tapahtuman nimi *').inputValue()).toBe('');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  await close();
});

test('says at the field what is wrong, in the words of the content check', async () => {
  const { page, close } = await site.visit(FORM, AT);
  await fill(page, 'emma');
  await field(page, 'Aika 1 *').fill('31.2.2027');
  await field(page, 'Tapahtuman oma verkkosivu').fill('www.emma.fi');
  await submit(page).click();
  const summary = page.locator('.error-summary');
  await expect.poll(() => summary.locator('li').count()).toBe(2);
  expect(await summary.locator('a').allTextContents()).toEqual([
    'Tapahtuman oma verkkosivu: ”www.emma.fi” ei ole verkko-osoite.',
    'Aika 1: En ymmärrä aikaa ”31.2.2027”. Kirjoita esimerkiksi 12.3.2027 klo 18–20.',
  ]);
  const invalid = await page.locator('[aria-invalid=true]').evaluateAll((all) => all.map(({ id }) => id));
  expect(invalid).toEqual(['form-website', 'form-dates-0']);
  const described = await field(page, 'Tapahtuman oma verkkosivu').evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
  );
  expect(described.join(' ')).toContain('”www.emma.fi” ei ole verkko-osoite.');
  await field(page, 'Tapahtuman oma verkkosivu').fill('https://emma.museum/');
  await field(page, 'Aika 1 *').fill('12.3. klo 18');
  await expect.poll(() => summary.count()).toBe(0);
  await close();
});

test('an event is cancelled from its own page: the same file, with one thing changed', async () => {
  const event = catalogue.events.find(
    (one) => one.status === 'scheduled' && one.occurrences.some(({ endsAt }) => endsAt > clock.now) && one.title.sv,
  );
  const [venue = '', slug = ''] = (event?.id ?? '').split('/');
  const { page, close } = await site.visit(`/tapahtumat/${venue}/${slug}/`, AT);
  await page.getByRole('link', { name: 'Kohteille: muuta tai peru tapahtuma' }).click();
  await page.waitForURL(`**${FORM}?muuta=${venue}/${slug}`);
  await expect.poll(() => field(page, 'Tapahtuman nimi *').inputValue()).toBe(event?.title.fi);
  await page.getByLabel('Järjestetäänkö tapahtuma').selectOption('cancelled');
  await page.getByLabel('Miksi, tai uusi aika').fill('Laulaja on sairaana.');
  await submit(page).click();
  await page.getByRole('heading', { name: 'Valmis' }).waitFor();
  const changed = (await fileText(page)) ?? '';
  await close();
  const before = readFileSync(path.join('.cache/example-season/events', venue, `${slug}.md`), 'utf8');
  const lines = (text: string) => text.split('\n').filter(Boolean);
  expect(lines(changed)).toContain('status: cancelled');
  const gone = lines(before).filter((line) => !lines(changed).includes(line));
  expect(gone.filter((line) => !/^(checked:| {2}- name:| {6}(fi|sv|en):| {4}date:)/.test(line))).toEqual([]);
});

test.each(['empty', 'wrong', 'filled', 'done'])('axe finds nothing when the form is %s', async (state) => {
  const { page, close } = await site.visit(FORM, AT);
  await page.getByRole('button', { name: 'Lisää aika' }).waitFor();
  if (state !== 'empty' && state !== 'wrong') await fill(page, 'emma');
  if (state === 'filled' || state === 'done') await expect.poll(() => preview(page).count()).toBe(1);
  for (const open of await page.locator('form details').all())
    await open.evaluate((one) => one.setAttribute('open', ''));
  if (state === 'empty' || state === 'wrong')
    await page.getByRole('radio', { name: 'Tässä tapahtumassa on jotain toisin' }).check();
  if (state === 'wrong' || state === 'done') await submit(page).click();
  if (state === 'wrong') await page.locator('.error-summary').waitFor();
  // The preview is a page in the page: its parts are called what the form's are called.
  expect(await axeFinds(page, ['landmark-unique'])).toEqual([]);
  await close();
});

test.each([
  [
    'joka viikko',
    'Joka viikko',
    async (page: Page) => {
      await page.getByRole('checkbox', { name: 'tiistai' }).check();
      await field(page, 'Kellonaika').fill('10–10.45');
      await field(page, 'Ensimmäinen päivä *').fill('12.1.2027');
      await field(page, 'Viimeinen päivä *').fill('25.5.2027');
      await field(page, 'Päivät, jolloin ei ole').fill('30.3.2027');
    },
    'except:\n      - 2027-03-30',
  ],
  [
    'pitkään',
    'Pitkään, esimerkiksi näyttely',
    async (page: Page) => {
      await field(page, 'Ensimmäinen päivä *').fill('1.3.2027');
      await field(page, 'Viimeinen päivä *').fill('29.8.2027');
      await field(page, 'Aukioloajat').fill('ti–su 11–17');
    },
    'openingHours: Tu-Su 11:00-17:00',
  ],
] as const)('something that is %s', async (_, kind, answer, line) => {
  const { page, close } = await site.visit(FORM, AT);
  await fill(page, 'emma');
  await page.getByRole('radio', { name: kind }).check();
  await answer(page);
  await submit(page).click();
  await page.getByRole('heading', { name: 'Valmis' }).waitFor();
  expect(await fileText(page)).toContain(line);
  await close();
});

test('without scripts there is a template instead of the form', async () => {
  const { page, close } = await site.visit(FORM, { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.getByText('Lomake tarvitsee JavaScriptin.').isVisible()).toBe(true);
  const href = await page.getByRole('link', { name: 'Tallenna malli' }).getAttribute('href');
  const template = readFileSync(path.join(EXAMPLE_SITE.dir, href ?? ''), 'utf8');
  await close();
  expect(template).toContain('# Tapahtuman nimi\ntitle: "Esimerkki: talvikonsertti"');
});
