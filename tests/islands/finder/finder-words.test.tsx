// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Group, QueryPlan } from '#search/lexicon/query-plan.ts';
import { PLAIN_PLAN } from './fake-browser.ts';
import { FinderPage } from './finder-page.ts';

const group = (typed: string, changes: Partial<Group> = {}): Group => ({
  typed,
  reading: 'known',
  alternatives: [],
  optional: false,
  strong: true,
  ...changes,
});
const plan = (changes: Partial<QueryPlan>): { plan: QueryPlan } => ({ plan: { ...PLAIN_PLAN, ...changes } });
const ALL = ['tapahtumat/talo/jazz', 'tapahtumat/talo/runo', 'tapahtumat/talo/teatteri'];
const text = (page: FinderPage) => page.root.textContent?.replaceAll('\u00a0', ' ') ?? '';

describe('What was done with the words is said', () => {
  const corrected = plan({
    groups: [group('teateri', { reading: 'corrected', used: 'teatteri' }), group('lapsille')],
  });

  it('when a word was corrected, with a way to the words as typed that stands in the address', async () => {
    const page = await FinderPage.open('?q=teateri+lapsille&municipality=kuhmo');
    await page.answer(0, ALL, corrected);
    expect(text(page)).toContain('Näytetään tulokset: teatteri lapsille.');
    expect(page.status()).toContain('Näytetään tulokset: teatteri lapsille.');
    const link = page.link('Hae silti: teateri lapsille');
    expect(link.getAttribute('href')).toBe('/tapahtumat/?q=teateri+lapsille&municipality=kuhmo&exact=words');
    await page.follow('Hae silti');
    expect(page.browser.asked).toEqual(['teateri lapsille', 'teateri lapsille']);
    expect(page.browser.options[1]).toMatchObject({ exact: ['words'], today: '2026-11-25' });
    await page.answer(1, []);
    expect(page.status()).toContain('Ei tuloksia');
    expect(page.links('.finder-nothing').length).toBeGreaterThanOrEqual(3);
    await page.follow('Salli myös muut kirjoitusasut');
    expect(page.browser.search_).toBe('?q=teateri+lapsille&municipality=kuhmo');
  });

  it('by the name alone when the whole is nearly the name of a venue', async () => {
    const page = await FinderPage.open('?q=kaukamtesa');
    const name = group('kaukamtesa', { reading: 'corrected', used: 'Kaukametsä', optional: true });
    await page.answer(0, ALL, plan({ groups: [group('Kaukametsä'), name] }));
    expect(text(page)).toContain('Näytetään tulokset: Kaukametsä.');
  });

  it('when words were left out, or only some of them could be met', async () => {
    const page = await FinderPage.open('?q=jazz+panssarivaunu');
    const groups = [group('jazz'), group('panssarivaunu', { reading: 'unknown' })];
    await page.answer(0, ALL, { ...plan({ groups }), without: ['panssarivaunu'] });
    expect(text(page)).toContain('Ei löytynyt kaikilla sanoilla; näytetään ilman: panssarivaunu.');
    await page.type('jazz runo');
    await page.answer(1, ALL, { ...plan({ groups }), without: ['jazz', 'panssarivaunu'] });
    expect(text(page)).toContain('näytetään tulokset, joissa on osa niistä');
  });

  it('not at all when the words were taken as they are', async () => {
    const page = await FinderPage.open('?q=jazz');
    await page.answer(0, ALL, plan({ groups: [group('jazz')] }));
    expect(text(page)).not.toMatch(/Näytetään tulokset|Ei löytynyt|Hae silti/);
    expect(page.status()).toBe('3 tapahtumaa');
  });

  it('as text, whatever was typed', async () => {
    const page = await FinderPage.open(`?q=${encodeURIComponent('<img src=x>')}`);
    const used = '<b>x</b>';
    await page.answer(0, [], plan({ groups: [group('<img src=x>', { reading: 'corrected', used })] }));
    expect(page.root.querySelectorAll('img, b')).toHaveLength(0);
  });

  it('and typing other words begins anew', async () => {
    const page = await FinderPage.open('?q=teateri&exact=words');
    await page.answer(0, []);
    await page.type('runo');
    expect(page.browser.search_).toBe('?q=runo');
    expect(page.browser.options[1]?.exact).toEqual([]);
  });
});

describe('Places and times among the words', () => {
  const placed = plan({
    groups: [group('konsertti'), group('kajaani', { optional: true })],
    facets: { municipality: ['kajaani'], when: 'weekend' },
    facetWords: { municipality: ['kajaani'], when: ['viikonloppuna'] },
  });
  const open = async (search = '?q=konsertti+kajaani+viikonloppuna') => {
    const page = await FinderPage.open(search);
    await page.answer(0, ALL, placed);
    return page;
  };

  it('narrow the results and stand among the choices, said to come from the words', async () => {
    const page = await open();
    expect(page.ids()).toEqual(['tapahtumat/talo/runo']);
    expect(page.link('Kajaani (hakusanoista)')).toBeDefined();
    expect(page.link('Viikonloppuna (hakusanoista)')).toBeDefined();
    expect(page.browser.search_).toBe('?q=konsertti+kajaani+viikonloppuna');
  });

  it('are ordinary words again when they are taken away, each by itself', async () => {
    const page = await open();
    await page.follow('Kajaani (hakusanoista)');
    expect(page.browser.search_).toBe('?q=konsertti+kajaani+viikonloppuna&exact=place');
    expect(page.browser.options[1]?.exact).toEqual(['place']);
    await page.answer(1, ALL, plan({ facets: { municipality: [], when: 'weekend' } }));
    await page.follow('Viikonloppuna (hakusanoista)');
    expect(page.browser.options[2]?.exact).toEqual(['place', 'time']);
  });

  it('give way to what the visitor has chosen', async () => {
    const page = await open('?q=konsertti+kajaani+viikonloppuna&municipality=kuhmo&when=week');
    expect(text(page)).not.toContain('(hakusanoista)');
    expect(page.ids()).toEqual([]);
  });

  it('become filters in the ways on from no results, so that each gives what it says', async () => {
    const page = await FinderPage.open('?q=jazz+puolanka');
    await page.answer(
      0,
      ['tapahtumat/talo/jazz'],
      plan({ facets: { municipality: ['puolanka'] }, facetWords: { municipality: ['puolanka'], when: [] } }),
    );
    expect(page.status()).toBe('Ei tuloksia');
    expect(page.link('Ilman valintaa Puolanka: 1 tapahtuma').getAttribute('href')).toBe('/tapahtumat/?q=jazz');
    expect(page.link('Lähellä, Kajaani: 1 tapahtuma').getAttribute('href')).toBe(
      '/tapahtumat/?q=jazz&municipality=kajaani',
    );
  });
});

describe('A question about the card', () => {
  it('is answered by the pages that know, whether something was found or not', async () => {
    for (const ids of [ALL, []]) {
      const page = await FinderPage.open('?q=mist%C3%A4+kortin+saa');
      await page.answer(0, ids);
      expect(page.link('Mistä kortin saa').getAttribute('href')).toBe('/kortti/jakajat/');
      expect(page.link('Mitä kortilla saa').getAttribute('href')).toBe('/kortti/');
    }
  });

  it('is not seen in other words', async () => {
    const page = await FinderPage.open('?q=jazz');
    await page.answer(0, ALL);
    expect(text(page)).not.toContain('Kysytkö kortista?');
  });
});
