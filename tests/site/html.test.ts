import { expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { isGuideLanguage } from '#domain/guide-languages.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';

const site = readBuiltSite(builtSite(EXAMPLE_SITE));
const pages = [...site.pages.values()];
const sample = sampleOfKinds(pages, 12);

/** The card in a language that the site is not in has one page for all. */
const isGuide = (kind: string) => isGuideLanguage(kind.replace('kortti/', ''));

test('there are pages of every kind in every language', () => {
  expect(pages.length).toBeGreaterThan(300);
  const kinds = new Set(pages.map((page) => kindOf(page.path)));
  for (const kind of ['home', 'list', 'event', 'venue', 'tapahtumat', 'kohteet', 'kortti', 'not-found']) {
    expect(kinds, `a page of the kind ${kind}`).toContain(kind);
  }
  for (const locale of LOCALE_CODES) {
    const own = new Set(pages.filter((page) => page.locale === locale).map((page) => kindOf(page.path)));
    expect(
      [...kinds].filter(
        (kind) => !own.has(kind) && !isGuide(kind) && !kind.startsWith('plain-') && kind !== 'not-found',
      ),
      locale,
    ).toEqual([]);
  }
});

test('the HTML of every kind of page in every language is valid', async () => {
  const problems: string[] = [];
  for (const page of sample) {
    for (const fault of await htmlFaults(page.html)) problems.push(`${page.path}:${fault}`);
  }
  expect(sample.length).toBeGreaterThan(60);
  expect(problems.slice(0, 30)).toEqual([]);
});

test('every page has one h1 and no heading skips a level', () => {
  const wrong = pages.filter(({ tags }) => {
    const levels = tags.filter((tag) => /^h[1-6]$/.test(tag.name)).map((tag) => Number(tag.name[1]));
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return skips || levels.filter((level) => level === 1).length !== 1;
  });
  expect(wrong.map((page) => page.path)).toEqual([]);
});

test('no page has a style or an event handler in an attribute, which the policy would block', () => {
  const wrong = pages.filter(({ tags }) =>
    tags.some(({ attributes }) => Object.keys(attributes).some((name) => name === 'style' || /^on[a-z]/.test(name))),
  );
  expect(wrong.map((page) => page.path)).toEqual([]);
});

test('every id is unique on its page', () => {
  const wrong = pages.filter(({ tags }) => {
    const ids = tags.map((tag) => tag.attributes['id']).filter((id) => id !== undefined);
    return new Set(ids).size !== ids.length;
  });
  expect(wrong.map((page) => page.path)).toEqual([]);
});
