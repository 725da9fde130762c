import { expect, it } from 'vitest';
import { asksAboutCard } from '#islands/finder/answer/asks-about-card.ts';

it.each([
  'mistä kortin saa',
  'mista kortti',
  'Kaikukortin hakeminen',
  'miten saan lipun',
  'kuinka pääsee mukaan',
  'hur får man kortet',
  'kaikukortet',
  'how to get a ticket',
  'free card',
])('is a question about the card: %s', (text) => {
  expect(asksAboutCard(text)).toBe(true);
});

it.each(['', 'teatteri', 'korttipelit', 'korttelijuhla', 'konsert', 'cardigan', 'lasten elokuvat', 'kortfilm', 'show'])(
  'is not: %s',
  (text) => {
    expect(asksAboutCard(text)).toBe(false);
  },
);
