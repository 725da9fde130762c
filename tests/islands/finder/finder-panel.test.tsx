// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { event } from './finder-fixture.tsx';
import { FinderPage } from './finder-page.ts';

const EVENTS = [
  event('jazz', '2026-11-25', { accessibility: ['lift', 'accessible-wc'], languages: ['sv'] }),
  event('runo', '2026-11-28', { accessibility: ['lift'], noBooking: false, channels: ['phone'], childrenFree: false }),
  event('sirkus', '2026-12-03', { municipality: 'kuhmo', languages: ['none'], categories: ['dance-circus'] }),
];

let page: FinderPage;
const open = (search = '') => FinderPage.open(search, { events: EVENTS });

describe('the filter panel', () => {
  beforeEach(async () => {
    page = await open();
  });

  it('comes with the data when it is opened, and names the ready-made lists until then', async () => {
    expect(page.browser.loads).toBe(0);
    expect(page.panel().open).toBe(false);
    expect(page.panel().querySelectorAll('input')).toHaveLength(0);
    expect(page.panel().querySelector('a')?.getAttribute('href')).toBe('#lists');
    await page.openPanel();
    expect(page.browser.loads).toBe(1);
    expect(page.panel().querySelectorAll('input').length).toBeGreaterThan(40);
    expect([...page.panel().querySelectorAll('legend')].map((legend) => legend.textContent)).toEqual([
      'Kunta',
      'Kenelle?',
      'Mitä?',
      'Valitse päivät itse',
      'Helppo lähteä',
      'Millä kielellä?',
      'Mitä tarvitset?',
      'Mistä lipun saa?',
      'Kesto',
    ]);
  });

  it('leads to the ready-made lists when its choices cannot be loaded, and loads them at a retry', async () => {
    page = await FinderPage.open('', {
      events: EVENTS,
      prepare: (browser) => {
        browser.loadsFail = true;
      },
    });
    await page.openPanel();
    expect(page.panel().textContent).toContain('Hakua ei saatu ladattua');
    expect(page.links('.finder-panel').length).toBeGreaterThanOrEqual(3);
    page.browser.loadsFail = false;
    await page.press('Yritä uudelleen');
    expect(page.labelOf('municipality', 'kajaani')).toBe('Kajaani (2)');
  });

  it('keeps choices that would give nothing in their place, and out of use', async () => {
    await page.openPanel();
    expect(page.labelOf('municipality', 'puolanka')).toBe('Puolanka (0)');
    expect(page.choice('municipality', 'puolanka').disabled).toBe(true);
    await page.choose('municipality', 'kuhmo');
    expect(page.labelOf('language', 'sv')).toBe('Ruotsi (0)');
    expect(page.choice('language', 'sv').disabled).toBe(true);
    expect(page.choice('municipality', 'kajaani').disabled).toBe(false);
  });

  it('lets go of a choice that gives nothing when it is in force', async () => {
    page = await open('?municipality=puolanka');
    await page.openPanel();
    expect(page.choice('municipality', 'puolanka').disabled).toBe(false);
    await page.choose('municipality', 'puolanka');
    expect(page.browser.search_).toBe('');
  });

  it.each([
    ['language', 'none', '?language=none', ['sirkus']],
    ['accessibility', 'lift', '?accessibility=lift', ['jazz', 'runo']],
    ['channel', 'phone', '?channel=phone', ['runo']],
    ['booking', 'none', '?booking=none', ['jazz', 'sirkus']],
    ['children', 'free', '?children=free', ['jazz', 'sirkus']],
    ['run', 'dated', '?run=dated', ['jazz', 'runo', 'sirkus']],
  ])('narrows by %s=%s', async (facet, value, search, slugs) => {
    await page.choose(facet, value);
    expect(page.browser.search_).toBe(search);
    expect(page.ids()).toEqual(slugs.map((slug) => `tapahtumat/talo/${slug}`));
    expect(page.labelOf(facet, value)).toContain(`(${slugs.length})`);
  });

  it('asks of an event everything that a person needs, and says so', async () => {
    await page.choose('accessibility', 'lift');
    expect(page.labelOf('accessibility', 'accessible-wc')).toBe('Esteetön WC (1)');
    await page.choose('accessibility', 'accessible-wc');
    expect(page.ids()).toEqual(['tapahtumat/talo/jazz']);
    const group = page.choice('accessibility', 'lift').closest('fieldset');
    const hint = document.getElementById(group?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('kaikki valitsemasi');
  });

  it('closes when the visitor is ready, and takes them to the number of results', async () => {
    await page.choose('municipality', 'kajaani');
    await page.press('Näytä tulokset');
    expect(page.panel().open).toBe(false);
    expect(document.activeElement?.textContent).toBe('2 tapahtumaa');
  });

  it('is opened on a sent link with its further part open when something in it is in force', async () => {
    const further = () => page.panel().querySelector('details')?.open;
    page = await open('?channel=phone');
    await page.openPanel();
    expect(further()).toBe(true);
    page = await open('?municipality=kajaani');
    await page.openPanel();
    expect(further()).toBe(false);
  });

  it('says the results in one live region only', async () => {
    await page.choose('language', 'none');
    const live = [...page.root.querySelectorAll('[role=status], [role=alert], [aria-live]')];
    expect(live.map((region) => region.textContent).filter((text) => text !== '')).toEqual(['1 tapahtuma']);
  });
});

describe('days of one’s own', () => {
  beforeEach(async () => {
    page = await open('?when=today');
    await page.openPanel();
  });

  it('take the place of a preset, stand in the address and among the choices', async () => {
    await page.pick('from', '2026-11-26');
    expect(page.browser.search_).toBe('?from=2026-11-26');
    expect(page.root.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    await page.pick('to', '2026-12-01');
    expect(page.browser.search_).toBe('?from=2026-11-26&to=2026-12-01');
    expect(page.ids()).toEqual(['tapahtumat/talo/runo']);
    await page.follow('26.11.–1.12.2026');
    expect(page.browser.search_).toBe('');
    expect([page.picked('from'), page.picked('to')]).toEqual(['', '']);
  });

  it('give way to a preset', async () => {
    await page.pick('from', '2026-11-26');
    await page.choose('when', 'weekend');
    expect(page.browser.search_).toBe('?when=weekend');
    expect(page.picked('from')).toBe('');
  });

  it('change places when the last one is put before the first', async () => {
    await page.pick('from', '2026-12-10');
    await page.pick('to', '2026-11-26');
    expect([page.picked('from'), page.picked('to')]).toEqual(['2026-11-26', '2026-12-10']);
  });

  it('begin anew when the first one is moved behind the last', async () => {
    await page.pick('from', '2026-11-26');
    await page.pick('to', '2026-11-28');
    await page.pick('from', '2026-12-01');
    expect(page.browser.search_).toBe('?from=2026-12-01');
  });

  it('wait while a year is being typed', async () => {
    await page.pick('from', '0002-11-26');
    await page.pick('from', '0202-11-26');
    expect(page.browser.search_).toBe('?when=today');
    await page.pick('from', '2026-11-26');
    await page.pick('from', '');
    expect(page.browser.search_).toBe('');
  });
});

describe('the order of results', () => {
  it('can be chosen when there are words, and stays in the address', async () => {
    page = await open('?q=ilta');
    await page.answer(0, ['tapahtumat/talo/sirkus', 'tapahtumat/talo/jazz']);
    expect(page.ids()).toEqual(['tapahtumat/talo/sirkus', 'tapahtumat/talo/jazz']);
    await page.follow('seuraavaksi alkava ensin');
    expect(page.browser.search_).toBe('?q=ilta&sort=date');
    expect(page.ids()).toEqual(['tapahtumat/talo/jazz', 'tapahtumat/talo/sirkus']);
    await page.follow('osuvin ensin');
    expect(page.browser.search_).toBe('?q=ilta');
  });

  it('is not offered without words', async () => {
    page = await open('?municipality=kajaani&sort=date');
    expect(page.root.textContent).not.toContain('osuvin ensin');
  });
});

describe('an empty result', () => {
  it.each(['?municipality=puolanka', '?from=2031-01-01&to=2031-01-02', '?language=en&channel=email', '?run=ongoing'])(
    'gives at least three ways on and a person to ask (%s)',
    async (search) => {
      page = await open(search);
      expect(page.status()).toBe('Ei tuloksia');
      const hrefs = page.links('.finder-nothing').map((a) => a.getAttribute('href'));
      expect(hrefs.length).toBeGreaterThanOrEqual(3);
      expect(hrefs).toContain('/kortti/jakajat/');
    },
  );

  it('names each choice with what there would be without it', async () => {
    page = await open('?municipality=kuhmo&language=sv');
    const texts = page.links('.finder-nothing').map((a) => a.textContent);
    expect(texts).toContain('Ilman valintaa Kuhmo: 1 tapahtuma');
    expect(texts).toContain('Ilman valintaa Kieli: Ruotsi: 1 tapahtuma');
    expect(texts).toContain('Lähellä, Kajaani: 1 tapahtuma');
  });

  it('names the week after this one', async () => {
    page = await open('?when=tomorrow');
    expect(page.links('.finder-nothing').map((a) => a.textContent)).toContain('Ensi viikolla: 1 tapahtuma');
    await page.follow('Ensi viikolla');
    expect(page.browser.search_).toBe('?from=2026-11-30&to=2026-12-06');
    expect(page.ids()).toEqual(['tapahtumat/talo/sirkus']);
  });
});
