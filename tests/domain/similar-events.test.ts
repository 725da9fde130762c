import { describe, expect, test } from 'vitest';
import type { Event } from '#domain/event.ts';
import { similarEvents, soonEvents } from '#domain/similar-events.ts';
import type { Audience, Category, Status } from '#domain/vocabulary.ts';
import { clockOn, makeEvent } from '../support/catalogue-fixture.ts';

const clock = clockOn('2026-11-22');

interface Given {
  readonly at?: string;
  readonly venue?: string;
  readonly audience?: readonly Audience[];
  readonly categories?: readonly Category[];
  readonly municipality?: string;
  readonly status?: Status;
  readonly title?: string;
}

function summary(slug: string, given: Given = {}): Event {
  const { at = '2026-12-05', venue = 'talo', title = slug, ...rest } = given;
  return makeEvent(
    { slug, venue, title: { fi: title }, audience: ['children'], municipality: 'kajaani', ...rest },
    { dates: [{ date: at, start: '12:00', end: '13:00' }] },
  );
}

const looked = summary('katsottu');
const slugs = (...coming: Event[]) =>
  similarEvents(looked, soonEvents(coming, clock)).map(({ event }) => event.id.split('/')[1]);

describe('what else is for the same people', () => {
  test('the same audience before the same kind, near before far, soon before later, three at the most', () => {
    const later = summary('myohemmin', { at: '2026-12-08' });
    const sooner = summary('pian', { at: '2026-11-25' });
    const far = summary('naapurissa', { municipality: 'sotkamo', at: '2026-11-23' });
    const kind = summary('laji', { audience: ['everyone'], at: '2026-11-23' });
    expect(slugs(kind, far, later, sooner)).toEqual(['pian', 'myohemmin', 'naapurissa']);
  });

  test.each([
    ['itself', summary('katsottu')],
    ['what is off', summary('x', { status: 'cancelled' })],
    ['what is full', summary('x', { status: 'full' })],
    ['what is over', summary('x', { at: '2026-11-20' })],
    ['what is months away', summary('x', { at: '2027-03-01' })],
    ['other people', summary('x', { audience: ['seniors'] })],
    ['nothing in common but being for all', summary('x', { audience: ['everyone'], categories: ['sport'] })],
    ['another evening of the same series', summary('x', { title: 'katsottu (2)' })],
  ])('never %s', (_, other) => {
    expect(slugs(other)).toEqual([]);
  });

  test('of a series one is enough', () => {
    const evenings = ['2026-12-01', '2026-12-02'].map((at, nth) =>
      summary(`kerho-${nth}`, { at, title: `Kerho ${nth}` }),
    );
    expect(slugs(...evenings)).toEqual(['kerho-0']);
  });

  test('the reasons are those that both have', () => {
    const [found] = similarEvents(
      summary('a', { audience: ['children', 'families'], categories: ['music', 'theatre'] }),
      soonEvents(
        [summary('b', { audience: ['families', 'seniors'], categories: ['theatre'], municipality: 'sotkamo' })],
        clock,
      ),
    );
    expect(found?.reasons).toEqual({ audience: ['families'], categories: ['theatre'], isNear: false });
  });
});
