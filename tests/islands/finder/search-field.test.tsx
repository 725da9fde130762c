// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '#search/lexicon/suggest.ts';
import { settle } from './fake-browser.ts';
import { FinderPage } from './finder-page.ts';

const SUGGESTIONS: readonly Suggestion[] = [
  { kind: 'municipality', text: 'Kajaani' },
  { kind: 'concept', text: 'kahvila' },
  { kind: 'venue', text: 'Kaukametsä' },
];
let page: FinderPage;

const options = () => [...page.root.querySelectorAll<HTMLElement>('[role=option]')];
const isOpen = () => page.field().getAttribute('aria-expanded') === 'true';
const marked = () => {
  const id = page.field().getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.textContent?.trim();
};
const announced = () => page.root.querySelector('[aria-live]')?.textContent;

/** Types without waiting for the pause that asks. */
const write = (text: string) =>
  settle(() => {
    page.field().value = text;
    page.field().dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Presses a key in the field. @returns whether the key still does its ordinary work */
async function press(key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await settle(() => page.field().dispatchEvent(event));
  return !event.defaultPrevented;
}

describe('The search field', () => {
  beforeEach(async () => {
    page = await FinderPage.open();
    page.browser.suggestions = (typed) => (typed.startsWith('ka') ? SUGGESTIONS : []);
  });

  it('is a combobox with its list, closed at first', () => {
    const field = page.field();
    expect(field.getAttribute('role')).toBe('combobox');
    expect(field.getAttribute('aria-autocomplete')).toBe('list');
    expect(isOpen()).toBe(false);
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(list?.getAttribute('aria-label')).toBe('Ehdotukset');
    expect(list?.hidden).toBe(true);
  });

  it('proposes as one types, says how many, and marks none by itself', async () => {
    await write('ka');
    expect(isOpen()).toBe(true);
    expect(options().map((option) => option.textContent?.trim())).toEqual([
      'Kajaani kunta',
      'kahvila',
      'Kaukametsä kohde',
    ]);
    expect(announced()).toBe('3 ehdotusta');
    expect(marked()).toBeUndefined();
    await write('kax');
    await write('q');
    expect(isOpen()).toBe(false);
    expect(announced()).toBe('');
  });

  it('is walked with the arrows, past both ends through the field itself', async () => {
    await write('ka');
    for (const wanted of ['Kajaani kunta', 'kahvila', 'Kaukametsä kohde', undefined, 'Kajaani kunta']) {
      expect(await press('ArrowDown')).toBe(false);
      expect(marked()).toBe(wanted);
    }
    await press('ArrowUp');
    expect(marked()).toBeUndefined();
    await press('ArrowUp');
    expect(marked()).toBe('Kaukametsä kohde');
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'false', 'true']);
    expect(page.field().value).toBe('ka');
  });

  it('asks what was chosen with Enter', async () => {
    await write('ka');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await press('Enter')).toBe(false);
    expect(page.browser.asked).toEqual(['kahvila']);
    expect(page.field().value).toBe('kahvila');
    expect(isOpen()).toBe(false);
    expect(page.browser.history).toEqual([{ search: '?q=kahvila', mode: 'push' }]);
  });

  it('asks what is typed with Enter when nothing is marked', async () => {
    await write('ka');
    expect(await press('Enter')).toBe(true);
    expect(isOpen()).toBe(false);
  });

  it('closes with Escape and keeps what is typed; the next Escape is the browser’s', async () => {
    await write('ka');
    await press('ArrowDown');
    expect(await press('Escape')).toBe(false);
    expect(isOpen()).toBe(false);
    expect(marked()).toBeUndefined();
    expect(page.field().value).toBe('ka');
    expect(await press('Escape')).toBe(true);
    await press('ArrowDown');
    expect(isOpen()).toBe(true);
  });

  it('asks what is clicked, and closes when it is left', async () => {
    await write('ka');
    await settle(() => options()[2]?.click());
    expect(page.browser.asked).toEqual(['Kaukametsä']);
    await write('ka');
    await settle(() => page.field().dispatchEvent(new Event('blur')));
    expect(isOpen()).toBe(false);
  });

  it('leaves other keys alone, and all keys while nothing is proposed', async () => {
    await write('q');
    for (const key of ['Enter', 'Escape', 'Home', 'a']) expect(await press(key)).toBe(true);
    await write('ka');
    for (const key of ['Home', 'End', 'a', 'Tab']) expect(await press(key)).toBe(true);
  });
});
