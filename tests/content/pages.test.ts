import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GUIDE_LANGUAGES } from '#domain/guide-languages.ts';
import { CONTENT_LANGUAGES } from '#domain/localized.ts';

const idsIn = (language: string) =>
  readdirSync(`content/pages/${language}`)
    .map((name) => name.replace(/\.md$/, ''))
    .sort();
const bodyOf = (language: string, id: string) =>
  readFileSync(`content/pages/${language}/${id}.md`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const headingLevels = (body: string) => [...body.matchAll(/^(#+) /gm)].map(([, marks]) => marks);
const links = (body: string) =>
  [...body.matchAll(/\]\(([^\s]+?)\)(?=[\s,.;:)]|$)/gm)].map(([, target]) => target ?? '');

const ids = idsIn('fi');

test('the card, where to get it, and the other pages are there in Finnish', () => {
  expect(ids).toEqual([
    'about',
    'accessibility',
    'card',
    'card-sheet',
    'how-to',
    'open-data',
    'privacy',
    'professionals',
    'venues',
  ]);
});

test.each(CONTENT_LANGUAGES)('in %s there are the same pages', (language) => {
  expect(idsIn(language)).toEqual(ids);
});

test.each(ids)('%s has the same headings, one for one, in every language', (id) => {
  const finnish = headingLevels(bodyOf('fi', id));
  expect(finnish.length).toBeGreaterThan(0);
  expect(finnish.filter((marks) => marks !== '##' && marks !== '###')).toEqual([]);
  for (const language of CONTENT_LANGUAGES) expect(headingLevels(bodyOf(language, id)), language).toEqual(finnish);
});

test.each(ids)('%s leads to the same pages of this site in every language', (id) => {
  const own = (language: string) => links(bodyOf(language, id)).filter((target) => target.startsWith('/'));
  for (const language of CONTENT_LANGUAGES) expect(own(language), language).toEqual(own('fi'));
});

test('every link is a secure address or a path of this site', () => {
  const all = CONTENT_LANGUAGES.flatMap((language) => ids.flatMap((id) => links(bodyOf(language, id))));
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((target) => !/^(https:\/\/|\/[a-z/-]*\/$)/.test(target))).toEqual([]);
});

describe.each(GUIDE_LANGUAGES)('the guide in %s', (language) => {
  const words = (code: string) =>
    [...readFileSync(`content/pages/${code}/card.md`, 'utf8').matchAll(/^ {2}- fi: (.+)\n {4}own: (.+)$/gm)].map(
      ([, fi, own]) => ({ fi, own }),
    );

  test('is the page about the card alone, with the same headings and links as the others', () => {
    expect(idsIn(language)).toEqual(['card']);
    expect(headingLevels(bodyOf(language, 'card'))).toEqual(headingLevels(bodyOf('ru', 'card')));
    expect(links(bodyOf(language, 'card'))).toEqual(links(bodyOf('ru', 'card')));
    expect(bodyOf(language, 'card')).toContain('*Minulla on Kaikukortti*');
  });

  test('explains the same twenty words, each in its own language', () => {
    expect(words(language)).toHaveLength(20);
    expect(words(language).map(({ fi }) => fi)).toEqual(words('ru').map(({ fi }) => fi));
    expect(words(language).filter(({ fi, own }) => fi === own)).toEqual([]);
  });
});
