// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FakeBrowser, settle } from './fake-browser.ts';
import { sourceOf } from './finder-fixture.tsx';
import { wakeFinder } from './finder-in-document.tsx';
import { EVENTS } from './finder-page.ts';

const waking = () => new FakeBrowser(sourceOf(EVENTS));

describe('a finder that wakes while somebody is typing', () => {
  it.each([
    ['lasten elo', ''],
    ['lasten ', 'elo'],
    ['', 'lasten elo'],
    ['l', 'asten elo'],
  ])('keeps every letter and space: "%s" before, "%s" meanwhile', async (before, during) => {
    const browser = waking();
    const field = await wakeFinder(browser, before, during);
    expect(field.value).toBe('lasten elo');
    await settle(() => browser.pause());
    expect(browser.asked).toEqual(['lasten elo']);
    expect(field.value).toBe('lasten elo');
  });

  it('keeps a space at the end, so that the next word does not grow onto the last', async () => {
    const browser = waking();
    const field = await wakeFinder(browser, 'lasten ', '');
    await settle(() => browser.pause());
    expect(field.value).toBe('lasten ');
  });

  it('makes one step in the history, however much was typed before', async () => {
    const browser = waking();
    await wakeFinder(browser, 'las', 'ten');
    await settle(() => browser.pause());
    expect(browser.history).toEqual([{ search: '?q=lasten', mode: 'push' }]);
  });

  it('takes what is typed rather than what the address asks, which it answers until then', async () => {
    const browser = waking();
    browser.search_ = '?q=jazz&municipality=kajaani';
    const field = await wakeFinder(browser, 'lasten', '');
    expect(browser.asked).toEqual(['jazz']);
    expect(field.value).toBe('lasten');
    await settle(() => browser.pause());
    expect(browser.search_).toBe('?q=lasten&municipality=kajaani');
  });
});
