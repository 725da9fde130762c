// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import Shortlist from '#islands/shortlist/Shortlist.tsx';
import { shortlistProps } from '#views/shortlist/shortlist-props.ts';
import { inSteps } from './in-steps.ts';
import { pickedListing, stubAdapter } from './stub-shortlist.ts';

const TITLES = { fi: 'Lasten päivä', sv: 'Barnens dag', en: 'Children’s day', selko: 'Lasten päivä' };

/** A list of one event. Files of other languages than Finnish come, or fail to, when the test says so. */
function openList() {
  const lines: ((isThere: boolean) => void)[] = [];
  const listing = (language: SheetLanguage) => pickedListing(TITLES[language], `/${language}/talo/lapset/`);
  const adapter = stubAdapter({
    readPicks: () => [{ id: 'talo/lapset', title: TITLES.fi }],
    async file(language) {
      const file = { listings: { lapset: listing(language) }, moved: {} };
      if (language === 'fi') return file;
      return new Promise((come, fail) => lines.push((isThere) => (isThere ? come(file) : fail(new Error('No line')))));
    },
  });
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const choose = (language: SheetLanguage) =>
    inSteps(() => {
      const select = root.querySelector('select') as HTMLSelectElement;
      select.value = language;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return {
    root,
    choose,
    open: () =>
      inSteps(() => render(<Shortlist {...shortlistProps('fi', 'https://x.example')} adapter={adapter} />, root)),
    answer: (at: number, isThere = true) => inSteps(() => lines[at]?.(isThere)),
    sheet: () => root.querySelector('.sheet')?.textContent ?? '',
  };
}

it('changes the whole sheet at once: never the words of one language round an event in another', async () => {
  const { open, choose, answer, sheet } = openList();
  await open();
  expect(sheet()).toContain(TITLES.fi);
  const finnish = sheet();
  await choose('en');
  expect(sheet()).toBe(finnish);
  await answer(0);
  expect(sheet()).toContain(TITLES.en);
  expect(sheet()).toContain('When');
  expect(sheet()).not.toContain('Milloin');
});

it('keeps the sheet that there is when the other language cannot be had, and says so', async () => {
  const { open, choose, answer, sheet, root } = openList();
  await open();
  const finnish = sheet();
  await choose('en');
  await answer(0, false);
  expect(sheet()).toBe(finnish);
  expect(root.querySelector('[role=status]')?.textContent).not.toBe('');
});

it('is in the language that was chosen last, whichever comes first', async () => {
  const { open, choose, answer, sheet } = openList();
  await open();
  await choose('en');
  await choose('sv');
  await answer(1);
  await answer(0);
  expect(sheet()).toContain(TITLES.sv);
  expect(sheet()).toContain('När');
});
