// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { settle } from './fake-browser.ts';
import { CLOCK, event } from './finder-fixture.tsx';
import { FinderPage } from './finder-page.ts';

let page: FinderPage;

describe('before anything is asked', () => {
  beforeEach(async () => {
    page = await FinderPage.open();
  });

  it('shows the page’s own list and loads nothing', () => {
    expect(page.ownListShows()).toBe(true);
    expect(page.status()).toBe('');
    expect([page.browser.loads, page.browser.asked]).toEqual([0, []]);
  });

  it('counts what each choice would give once the visitor turns to the form', async () => {
    await settle(() => page.root.querySelector('form')?.dispatchEvent(new Event('focusin', { bubbles: true })));
    expect(page.browser.loads).toBe(1);
    expect(page.labelOf('municipality', 'kajaani')).toBe('Kajaani (2)');
    expect(page.labelOf('municipality', 'puolanka')).toBe('Puolanka (0)');
    expect(page.labelOf('when', 'today')).toBe('Tänään (1)');
    expect(page.labelOf('when', 'weekend')).toBe('Viikonloppuna (1)');
    expect(page.ownListShows()).toBe(true);
  });

  it('takes up what the visitor had put into the form before it was awake', async () => {
    page = await FinderPage.open('', {
      prepare: (browser) => {
        browser.form_ = 'q=&when=today&colour=red';
      },
    });
    expect(page.status()).toBe('1 tapahtuma');
    expect(page.choice('when', 'today').checked).toBe(true);
    expect(page.browser.search_).toBe('?when=today');
  });

  it('is a form that works without scripts: its parts have names, labels and an address to go to', () => {
    const form = page.root.querySelector('form');
    expect(form?.getAttribute('action')).toBe('/tapahtumat/');
    expect(form?.getAttribute('method')).toBe('get');
    const inputs = [...page.root.querySelectorAll('input')];
    expect(inputs.length).toBeGreaterThan(5);
    for (const input of inputs) {
      expect(input.name).not.toBe('');
      const named = input.closest('label') ?? page.root.querySelector(`label[for="${input.id}"]`);
      expect(named?.textContent).not.toBe('');
    }
  });
});

describe('filters', () => {
  beforeEach(async () => {
    page = await FinderPage.open();
  });

  it('narrow the results, say how many there are, and stand in the address', async () => {
    await page.choose('municipality', 'kajaani');
    expect(page.status()).toBe('2 tapahtumaa');
    expect(page.ids()).toEqual(['tapahtumat/talo/jazz', 'tapahtumat/talo/runo']);
    expect(page.root.querySelector('summary')?.textContent).toContain('2 tapahtumaa');
    await page.choose('when', 'weekend');
    expect(page.status()).toBe('1 tapahtuma');
    expect(page.browser.history).toEqual([
      { search: '?municipality=kajaani', mode: 'push' },
      { search: '?municipality=kajaani&when=weekend', mode: 'push' },
    ]);
    expect(page.ownListShows()).toBe(false);
  });

  it('are taken away one by one by links that are addresses too, and all at once', async () => {
    await page.choose('municipality', 'kajaani');
    await page.choose('category', 'music');
    expect(page.link('Musiikki').getAttribute('href')).toBe('/tapahtumat/?municipality=kajaani');
    await page.follow('Musiikki');
    expect(page.browser.search_).toBe('?municipality=kajaani');
    expect(page.choice('category', 'music').checked).toBe(false);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    await page.follow('Tyhjennä kaikki');
    expect(page.browser.search_).toBe('');
    expect(page.ownListShows()).toBe(true);
  });

  it('follow "Back"', async () => {
    await page.choose('municipality', 'kajaani');
    await page.choose('category', 'music');
    await page.browser.goTo('?municipality=kajaani');
    expect(page.status()).toBe('2 tapahtumaa');
    expect(page.choice('category', 'music').checked).toBe(false);
    await page.browser.goTo('');
    expect(page.ownListShows()).toBe(true);
  });

  it('let an event go when its time is over while the page stands open', async () => {
    await page.choose('when', 'today');
    expect(page.status()).toBe('1 tapahtuma');
    await page.browser.wait({ ...CLOCK, now: CLOCK.now + 10 * 60 - 1 });
    expect(page.status()).toBe('1 tapahtuma');
    await page.browser.wait({ ...CLOCK, now: CLOCK.now + 10 * 60 });
    expect(page.status()).toBe('Ei tuloksia');
  });
});

describe('many results', () => {
  const many = Array.from({ length: 45 }, (_, i) => event(`e${String(i).padStart(2, '0')}`, '2026-11-28'));

  it('come twenty at a time, and focus goes to the first new one', async () => {
    page = await FinderPage.open('?municipality=kajaani', { events: many });
    expect(page.status()).toBe('45 tapahtumaa');
    expect(page.ids()).toHaveLength(20);
    await page.press('Näytä vielä 20');
    expect(page.ids()).toHaveLength(40);
    expect(document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id']).toBe('tapahtumat/talo/e20');
    await page.press('Näytä vielä 5');
    expect(page.ids()).toHaveLength(45);
    expect(page.browser.shown).toBe(60);
  });

  it('are as many as they were when the visitor comes back', async () => {
    page = await FinderPage.open('?municipality=kajaani', {
      events: many,
      prepare: (browser) => {
        browser.shown = 40;
      },
    });
    expect(page.ids()).toHaveLength(40);
  });
});
