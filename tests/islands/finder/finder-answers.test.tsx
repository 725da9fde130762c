// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { settle } from './fake-browser.ts';
import { venue } from './finder-fixture.tsx';
import { FinderPage } from './finder-page.ts';

let page: FinderPage;

describe('words', () => {
  it('are asked after a pause, and found ids are shown best first with the venues that match', async () => {
    page = await FinderPage.open();
    await page.type('teatteri');
    expect(page.status()).toBe('Haetaan…');
    await page.answer(0, ['tapahtumat/talo/teatteri', 'kohteet/talo', 'tapahtumat/talo/jazz']);
    expect(page.status()).toBe('2 tapahtumaa ja 1 kohde');
    expect(page.ids()).toEqual(['tapahtumat/talo/teatteri', 'tapahtumat/talo/jazz', 'kohteet/talo']);
    expect(page.browser.history).toEqual([{ search: '?q=teatteri', mode: 'push' }]);
    await page.openPanel();
    expect(page.labelOf('municipality', 'kajaani')).toBe('Kajaani (1)');
  });

  it('put places of which nobody knows last, under a heading of their own, and do not count them as places of the card', async () => {
    const venues = [venue('talo'), venue('kenties', { participation: 'unconfirmed' })];
    page = await FinderPage.open('?q=teatteri', { venues });
    await page.answer(0, ['kohteet/kenties', 'kohteet/talo', 'tapahtumat/talo/jazz']);
    expect(page.ids()).toEqual(['tapahtumat/talo/jazz', 'kohteet/talo', 'kohteet/kenties']);
    expect(page.status()).toBe('1 tapahtuma ja 1 kohde');
    expect([...page.root.querySelectorAll('h3')].at(-1)?.textContent).toBe('Emme tiedä, käykö kortti näissä kohteissa');
    page = await FinderPage.open('?q=kenties', { venues });
    await page.answer(0, ['kohteet/kenties']);
    expect(page.status()).toBe('1 kohde: kysy, käykö kortti');
    // There is nothing to print or to send.
    expect(page.links('.actions')).toEqual([]);
  });

  it('drop an answer to words that are no longer asked', async () => {
    page = await FinderPage.open();
    await page.type('jaz');
    await page.type('runo');
    expect(page.browser.asked).toEqual(['jaz', 'runo']);
    await page.answer(1, ['tapahtumat/talo/runo']);
    await page.answer(0, ['tapahtumat/talo/jazz']);
    expect(page.ids()).toEqual(['tapahtumat/talo/runo']);
    expect(page.browser.history.map(({ mode }) => mode)).toEqual(['push', 'replace']);
  });

  it('come from the address of a link that was sent, together with its filters', async () => {
    page = await FinderPage.open('?q=runo&municipality=kajaani&colour=red');
    expect(page.field().value).toBe('runo');
    await page.answer(0, ['tapahtumat/talo/runo', 'tapahtumat/talo/teatteri']);
    expect(page.ids()).toEqual(['tapahtumat/talo/runo']);
    expect(page.choice('municipality', 'kajaani').checked).toBe(true);
  });

  it('stand on the page as text, whatever they are', async () => {
    page = await FinderPage.open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.answer(0, []);
    expect(page.root.querySelectorAll('img')).toHaveLength(0);
    expect(page.root.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('when nothing is found', () => {
  it('at least three ways on lead to something, with the number each gives', async () => {
    page = await FinderPage.open('?q=runo&municipality=kuhmo&when=today');
    await page.answer(0, ['tapahtumat/talo/runo']);
    expect(page.status()).toBe('Ei tuloksia');
    const ways = page.links('.finder-nothing').map((a) => [a.textContent, a.getAttribute('href')]);
    expect(ways.length).toBeGreaterThanOrEqual(3);
    expect(ways).toContainEqual(['Kaikki tapahtumat: joulukuu 2026', '/tapahtumat/2026-12/']);
    expect(ways).toContainEqual(['Kaikki tulevat tapahtumat', '/tapahtumat/']);
    expect(ways.some(([, href]) => href === '/kortti/jakajat/')).toBe(true);
  });

  it('offers each filter’s removal, the next week and the nearest town', async () => {
    page = await FinderPage.open('?municipality=puolanka&when=today');
    expect(page.status()).toBe('Ei tuloksia');
    const texts = page.links('.finder-nothing').map((a) => a.textContent);
    expect(texts).toContain('Ilman valintaa Puolanka: 1 tapahtuma');
    expect(texts).toContain('Lähellä, Kajaani: 1 tapahtuma');
    await page.follow('Lähellä, Kajaani');
    expect(page.browser.search_).toBe('?municipality=kajaani&when=today');
    expect(page.status()).toBe('1 tapahtuma');
  });
});

describe('when something cannot be loaded', () => {
  it('says that words were left out, and filters still work', async () => {
    page = await FinderPage.open('?q=jazz&municipality=kuhmo');
    await settle(() => page.browser.answers[0]?.reject());
    expect(page.root.textContent).toContain('Sanahaku ei nyt toimi');
    expect(page.ids()).toEqual(['tapahtumat/talo/teatteri']);
    await page.press('Yritä uudelleen');
    await page.answer(1, ['tapahtumat/talo/teatteri']);
    expect(page.root.textContent).not.toContain('Sanahaku ei nyt toimi');
  });

  it('leads to the ready-made lists when not even the data comes, and tries again', async () => {
    page = await FinderPage.open('?municipality=kuhmo', {
      prepare: (browser) => {
        browser.loadsFail = true;
      },
    });
    expect(page.root.textContent).toContain('Hakua ei saatu ladattua');
    const hrefs = page.links().map((a) => a.getAttribute('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining(['/tapahtumat/', '/tapahtumat/kuhmo/', '/kohteet/', '/kortti/jakajat/']),
    );
    page.browser.loadsFail = false;
    await page.press('Yritä uudelleen');
    expect(page.status()).toBe('1 tapahtuma');
  });
});
