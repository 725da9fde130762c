// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { settle } from './fake-browser.ts';
import { event } from './finder-fixture.tsx';
import { EVENTS, FinderPage } from './finder-page.ts';

const MUSIC = 'tapahtumat/talo/jazz';
const PLAY = 'tapahtumat/talo/teatteri';

/** A finder with whose data only the first event's name has come. */
const openWithOneName = (search: string, events = EVENTS) =>
  FinderPage.open(search, {
    events,
    prepare: (browser) => {
      browser.namesAtOnce = 1;
    },
  });

describe('names that did not come with the data', () => {
  it('are asked for when one of their events is to be shown, and not before', async () => {
    const page = await openWithOneName('?category=music');
    expect(page.ids()).toEqual([MUSIC]);
    expect(page.browser.nameRequests).toEqual([]);
    await page.browser.goTo('?municipality=kuhmo');
    expect(page.browser.nameRequests.map(({ numbers }) => numbers)).toEqual([[2]]);
  });

  it('leave the earlier results standing until they are there, with counts that hold already', async () => {
    const page = await openWithOneName('?category=music');
    await page.browser.goTo('?municipality=kuhmo');
    expect(page.status()).toBe('Haetaan…');
    expect(page.ids()).toEqual([MUSIC]);
    await page.openPanel();
    expect(page.labelOf('category', 'theatre')).toBe('Teatteri (1)');
    await settle(() => page.browser.nameRequests[0]?.resolve());
    expect(page.status()).toBe('1 tapahtuma');
    expect(page.ids()).toEqual([PLAY]);
  });

  it('say that the search is under way when nothing stood there before', async () => {
    const page = await openWithOneName('?municipality=kuhmo');
    expect([page.status(), page.ids()]).toEqual(['Haetaan…', []]);
    await settle(() => page.browser.nameRequests[0]?.resolve());
    expect(page.ids()).toEqual([PLAY]);
  });

  it('are asked for again as more results are opened, and focus goes to the first of them', async () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      event(`ilta-${at}`, `2026-12-${String(at + 1).padStart(2, '0')}`),
    );
    const page = await openWithOneName('?category=music', many);
    await settle(() => page.browser.nameRequests[0]?.resolve());
    expect(page.ids()).toHaveLength(20);
    await page.press('Näytä');
    expect(page.ids()).toHaveLength(20);
    expect(page.browser.nameRequests.at(-1)?.numbers).toEqual([20, 21, 22, 23, 24]);
    await settle(() => page.browser.nameRequests.at(-1)?.resolve());
    expect(page.ids()).toHaveLength(25);
    expect(document.activeElement?.closest('[data-id]')?.getAttribute('data-id')).toBe('tapahtumat/talo/ilta-20');
  });

  it('are of no use to a question that is no longer asked', async () => {
    const page = await openWithOneName('?municipality=kuhmo');
    await page.browser.goTo('?category=music');
    expect(page.ids()).toEqual([MUSIC]);
    await settle(() => page.browser.nameRequests[0]?.reject());
    expect(page.ids()).toEqual([MUSIC]);
  });

  it('leave focus where the visitor has gone meanwhile, and count one press of the button', async () => {
    const many = Array.from({ length: 45 }, (_, at) =>
      event(`ilta-${at}`, `2026-12-${String((at % 28) + 1).padStart(2, '0')}`),
    );
    const page = await openWithOneName('?category=music', many);
    await settle(() => page.browser.nameRequests[0]?.resolve());
    await page.press('Näytä');
    await page.press('Näytä');
    page.field().focus();
    await settle(() => page.browser.nameRequests.at(-1)?.resolve());
    expect(page.ids()).toHaveLength(40);
    expect(document.activeElement).toBe(page.field());
  });

  it('that cannot be had make all be loaded anew, once and by itself: the site may have been renewed', async () => {
    const page = await openWithOneName('?municipality=kuhmo');
    await settle(() => page.browser.nameRequests[0]?.reject());
    expect([page.browser.forgotten, page.browser.loads]).toEqual([1, 2]);
    expect(page.root.querySelector('[role=alert]')).toBeNull();
    await settle(() => page.browser.nameRequests.at(-1)?.resolve());
    expect(page.ids()).toEqual([PLAY]);
  });

  it('that still cannot be had lead to the ready-made lists, beside the results that stood, until a retry', async () => {
    const page = await openWithOneName('?category=music');
    await page.browser.goTo('?municipality=kuhmo');
    await settle(() => page.browser.nameRequests.at(-1)?.reject());
    await settle(() => page.browser.nameRequests.at(-1)?.reject());
    expect(page.links('[role=alert]').map((a) => a.getAttribute('href'))).toContain('/tapahtumat/kuhmo/');
    expect(page.status()).toBe('');
    await page.press('Yritä uudelleen');
    expect(page.root.querySelector('[role=alert]')).toBeNull();
    await settle(() => page.browser.nameRequests.at(-1)?.resolve());
    expect(page.ids()).toEqual([PLAY]);
  });

  it('that failed for one question do not stand in the way of another', async () => {
    const page = await openWithOneName('?municipality=kuhmo');
    for (const _ of [1, 2]) await settle(() => page.browser.nameRequests.at(-1)?.reject());
    expect(page.root.querySelector('[role=alert]')).not.toBeNull();
    await page.browser.goTo('?category=music');
    expect([page.ids(), page.root.querySelector('[role=alert]')]).toEqual([[MUSIC], null]);
  });
});

describe('a search of another edition than the data', () => {
  const alert = (page: FinderPage) => page.root.querySelector('[role=alert]')?.textContent ?? '';

  it('makes all be loaded anew by itself, and shows none of its listings: they would be others', async () => {
    const page = await FinderPage.open('?q=jazz');
    page.browser.renewTo('second');
    await page.answer(0, [MUSIC], { edition: 'second' });
    expect([alert(page), page.status(), page.ids()]).toEqual(['', 'Haetaan…', []]);
    expect([page.browser.forgotten, page.browser.loads]).toEqual([1, 2]);
    await page.answer(1, [MUSIC], { edition: 'second' });
    expect(page.ids()).toEqual([MUSIC]);
  });

  it('says so when they still differ, and asks again at a retry', async () => {
    const page = await FinderPage.open('?q=jazz');
    await page.answer(0, [MUSIC], { edition: 'second' });
    await page.answer(1, [MUSIC], { edition: 'second' });
    expect(alert(page)).toContain('Yritä uudelleen');
    page.browser.renewTo('second');
    await page.press('Yritä uudelleen');
    expect([alert(page), page.status()]).toEqual(['', 'Haetaan…']);
    await page.answer(2, [MUSIC], { edition: 'second' });
    expect(page.ids()).toEqual([MUSIC]);
  });

  it('is not loaded anew again and again when it never fits, though names come', async () => {
    const page = await openWithOneName('?q=jazz');
    for (const nth of [0, 1]) {
      await page.answer(nth, [MUSIC], { edition: 'second' });
      await settle(() => page.browser.nameRequests.at(-1)?.resolve());
    }
    expect(page.browser.nameRequests.length).toBeGreaterThan(0);
    expect([page.browser.loads, page.browser.asked.length]).toEqual([2, 2]);
    expect(alert(page)).toContain('Yritä uudelleen');
  });

  it('never puts the names of the new data to results of the old', async () => {
    const page = await openWithOneName('?category=music');
    expect(page.ids()).toEqual([MUSIC]);
    page.browser.renewTo('second');
    await page.browser.goTo('?q=teatteri');
    await page.answer(0, [PLAY], { edition: 'second' });
    await page.answer(1, [PLAY], { edition: 'second' });
    expect([page.ids(), page.status()]).toEqual([[], 'Haetaan…']);
    await settle(() => page.browser.nameRequests.at(-1)?.resolve());
    expect(page.ids()).toEqual([PLAY]);
  });
});
