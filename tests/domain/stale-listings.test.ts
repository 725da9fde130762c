import { describe, expect, test } from 'vitest';
import { staleListings } from '#domain/stale-listings.ts';
import { makeEvent, makeVenue } from '../support/catalogue-fixture.ts';

const TODAY = '2026-11-22';
const EMPTY = { networks: [], venues: [], events: [], issuers: [], pages: [] };
const venue = makeVenue({ id: 'talo', checked: '2026-11-01' });
const once = (date: string) => ({
  kind: 'dates' as const,
  dates: [{ date, start: '18:00' as const, end: '20:00' as const }],
});

const reasons = (catalogue: Partial<Parameters<typeof staleListings>[0]>, today = TODAY) =>
  staleListings({ ...EMPTY, ...catalogue }, today).map(({ kind, id, reason, since }) => [kind, id, reason, since]);

describe('What a maintainer should look at again', () => {
  test('nothing when all is fresh', () => {
    const event = makeEvent({ slug: 'ilta', venue: 'talo', checked: '2026-11-01' }, once('2026-12-05'));
    expect(reasons({ venues: [venue], events: [event] })).toEqual([]);
  });

  test.each([
    ['2026-05-22', 'unchecked'],
    ['2026-05-23', 'soon'],
    ['2026-09-21', 'soon'],
    ['2026-09-22', undefined],
  ])('an event of next week that was checked on %s: %s', (checked, reason) => {
    const event = makeEvent({ slug: 'ilta', venue: 'talo', checked }, once('2026-11-28'));
    expect(reasons({ events: [event] })).toEqual(reason ? [['event', 'talo/ilta', reason, checked]] : []);
  });

  test('an event that is months away may have been checked months ago', () => {
    const event = makeEvent({ slug: 'ilta', venue: 'talo', checked: '2026-08-01' }, once('2027-03-05'));
    expect(reasons({ events: [event] })).toEqual([]);
  });

  test('what goes on is looked at every three months', () => {
    const dates = ['2027-02-05', '2027-02-12'].flatMap((date) => once(date).dates);
    const event = makeEvent({ slug: 'ilta', venue: 'talo', checked: '2026-08-01' }, { dates });
    expect(reasons({ events: [event] })).toEqual([['event', 'talo/ilta', 'going-on', '2026-08-01']]);
  });

  test('what is over, has moved or is an example is left alone', () => {
    const old = { checked: '2025-01-01' } as const;
    const events = [
      makeEvent({ slug: 'mennyt', venue: 'talo', ...old }, once('2026-11-01')),
      makeEvent({ slug: 'muuttanut', venue: 'talo', movedTo: 'talo/uusi', ...old }, once('2026-12-05')),
      makeEvent({ slug: 'esimerkki', venue: 'talo', example: true, ...old }, once('2026-12-05')),
    ];
    const venues = [
      makeVenue({ id: 'esimerkki', example: true, ...old }),
      makeVenue({ id: 'vanha', movedTo: 'talo', ...old }),
    ];
    expect(reasons({ events, venues })).toEqual([]);
  });

  test('a venue without evidence, with old evidence, or not checked, the oldest first', () => {
    const venues = [
      makeVenue({ id: 'a', participation: 'unconfirmed', evidence: [] }),
      makeVenue({ id: 'b', participation: 'reported', evidence: [{ kind: 'named', name: { fi: 'x' }, date: '2017' }] }),
      makeVenue({ id: 'c', checked: '2026-01-01' }),
      makeVenue({ id: 'd', evidence: [{ kind: 'named', name: { fi: 'x' }, date: '2021' }] }),
    ];
    expect(reasons({ venues })).toEqual([
      ['venue', 'a', 'no-evidence', undefined],
      ['venue', 'b', 'old-evidence', '2017'],
      ['venue', 'c', 'unchecked', '2026-01-01'],
    ]);
  });
});
