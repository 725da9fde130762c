import { expect, test } from 'vitest';
import { readPages } from '#build/read-pages.ts';
import { builtSite, PSEUDO_SITE } from '../support/built-sites.ts';
import { hardTexts, knownWords } from '../support/pseudo-words.ts';

test('words that stand in the code are seen: in a paragraph, in a sentence with a link, in an attribute', () => {
  const page = (main: string) => `<html lang="en"><title>\u27e6x\u27e7</title><main>${main}</main></html>`;
  const hard = (main: string) => hardTexts(page(main), () => false);
  expect(
    hard('<p>\u27e6Ask \u27e6by phone on <a href="tel:1">1</a>\u27e7.\u27e7</p><p lang="fi">Suomeksi</p>'),
  ).toEqual([]);
  expect(hard('<p>\u27e6Ask\u27e7 or write</p>')).toEqual(['or write']);
  expect(hard('<p><a href="/">Buy now</a></p>')).toEqual(['Buy now']);
  expect(hard('<button aria-label="Close">\u27e6x\u27e7</button>')).toEqual(['Close']);
});

test('an English page says nothing that is neither in the tables of texts nor in the content', () => {
  const isKnown = knownWords();
  const pages = readPages(builtSite(PSEUDO_SITE)).filter(({ path }) => path.startsWith('/en/'));
  expect(pages.length).toBeGreaterThan(300);
  const hard = new Map<string, string>();
  let marked = 0;
  for (const { path, html } of pages) {
    marked += html.split('\u27e6').length - 1;
    for (const text of hardTexts(html, isKnown)) if (!hard.has(text)) hard.set(text, path);
  }
  expect(marked).toBeGreaterThan(10_000);
  expect([...hard].map(([text, path]) => `${path}: ${text}`).slice(0, 40)).toEqual([]);
});
