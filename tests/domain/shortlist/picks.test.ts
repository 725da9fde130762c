import { expect, test } from 'vitest';
import { parsePicks, withoutPick, withPicks } from '#domain/shortlist/picks.ts';
import { MOST_PICKS } from '#domain/shortlist/shortlist-link.ts';

const pick = (slug: string, title = slug) => ({ id: `talo/${slug}`, title });

test('what was kept is read back', () => {
  expect(parsePicks(JSON.stringify([pick('ilta', 'Ilta'), pick('aamu')]))).toEqual([
    pick('ilta', 'Ilta'),
    pick('aamu'),
  ]);
  expect(parsePicks(null)).toEqual([]);
});

test('a venue can be picked as well as an event', () => {
  const venue = { id: 'talo', title: 'Talo' };
  expect(parsePicks(JSON.stringify([venue, pick('ilta')]))).toEqual([venue, pick('ilta')]);
});

test.each([
  '{',
  'null',
  '7',
  '{"id":"talo/ilta","title":"x"}',
  '[null,1,"talo/ilta",[],{}]',
  '[{"id":"talo/ilta"}]',
  '[{"id":"../ilta","title":"x"},{"id":"javascript:alert(1)//","title":"x"},{"id":"talo/ilta/yo","title":"x"}]',
])('nothing comes of %s', (kept) => {
  expect(parsePicks(kept)).toEqual([]);
});

test('each is there once, at its first place, and there is an end to it', () => {
  expect(withPicks([pick('a'), pick('b')], [pick('b'), pick('c')]).map(({ id }) => id)).toEqual([
    'talo/a',
    'talo/b',
    'talo/c',
  ]);
  const many = Array.from({ length: MOST_PICKS + 5 }, (_, at) => pick(`n${at}`));
  expect(withPicks([], many)).toHaveLength(MOST_PICKS);
  expect(parsePicks(JSON.stringify(many))).toHaveLength(MOST_PICKS);
});

test('one can be taken away', () => {
  expect(withoutPick([pick('a'), pick('b')], 'talo/a')).toEqual([pick('b')]);
});
