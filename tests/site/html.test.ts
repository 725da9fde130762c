import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { isGuideLanguage } from '#domain/guide-languages.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';

const site = readBuiltSite(builtSite(EXAMPLE_SITE));
const pages = [...site.pages.values()];
const sample = sampleOfKinds(pages, 12);

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Astro writes <!doctype html> and <br>; the standard allows both spellings.
      'doctype-style': 'off',
      'void-style': 'off',
      // Safari takes a list without bullets for no list, unless it is told.
      'no-redundant-role': 'off',
      // Boxes of one group share their name: each one that is ticked is sent.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      // The style sheet keeps a phone number on one line.
      'tel-non-breaking': 'off',
      // Our own scripts come from where the page comes from, so a hash in the page would guard against nobody.
      'require-sri': ['error', { target: 'crossorigin' }],
      // White space is Astro's to leave out.
      'no-trailing-whitespace': 'off',
      // A title is a listing's own name; cutting it would make two pages look the same.
      'long-title': 'off',
    },
  }),
);

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
      [...kinds].filter((kind) => !own.has(kind) && !isGuide(kind) && !kind.startsWith('plain-') && kind !== 'not-found'),
      locale,
    ).toEqual([]);
  }
});

test('the HTML of every kind of page in every language is valid', async () => {
  const problems: string[] = [];
  for (const page of sample) {
    const { results } = await validator.validateString(page.html, page.path);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
      problems.push(`${page.path}:${line}:${column} ${ruleId}: ${message}`);
    }
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
