import { expect, test } from 'vitest';
import { hasEnded, isForSameDay } from '#build/renew/still-holds.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { makeEvent } from '../../support/catalogue-fixture.ts';

const MORNING = Date.parse('2026-11-24T08:00:00+02:00');
const HOUR = 3_600_000;

test.each([
  ['later on the same day', {}, MORNING + 8 * HOUR, true],
  ['earlier', {}, MORNING - HOUR, false],
  ['on the next day', {}, MORNING + 24 * HOUR, false],
  ['for another address', { KAIKU_SITE: 'https://other.example' }, MORNING, false],
  ['with examples', { KAIKU_EXAMPLES: '1' }, MORNING, false],
  ['with an address for feedback', { KAIKU_FEEDBACK: 'palaute@example.org' }, MORNING, false],
])('a build %s can take over from one of this morning: %s', (_, env, at, expected) => {
  expect(isForSameDay(buildSettings({}, MORNING), buildSettings(env, at))).toBe(expected);
});

test('a build with marked texts takes over from none, since it changes pages that the old site has too', () => {
  const marked = buildSettings({ KAIKU_PSEUDO: '1' }, MORNING);
  expect(isForSameDay(marked, marked)).toBe(false);
});

test('something that ended between two moments is noticed, at its last minute and not before', () => {
  const dated = makeEvent(
    { slug: 'esimerkki', venue: 'esimerkkiteatteri' },
    { dates: [{ date: '2026-12-05', start: '18:00', end: '20:00' }] },
  );
  const end = dated.occurrences[0]?.endsAt ?? 0;
  expect(end).toBeGreaterThan(0);
  expect([
    hasEnded([dated], end - 60, end - 1),
    hasEnded([dated], end - 60, end),
    hasEnded([dated], end, end + 60),
  ]).toEqual([false, true, false]);
});
