import { describe, expect, test } from 'vitest';
import type { Event } from '#domain/event.ts';
import { feedContext } from '#feeds/feed-context.ts';
import { calendarText } from '#feeds/ical/calendar-text.ts';
import { FIXTURE, makeEvent } from '../../support/catalogue-fixture.ts';
import { hasCommand } from '../../support/has-command.ts';
import { type Subscriber, subscriber } from './subscriber.ts';

const context = feedContext(FIXTURE, 'fi', 'https://kaikutarjonta.example');
const calendar = (...events: readonly Event[]) => calendarText('Esimerkki', events, context);
const venue = 'esimerkkiteatteri';

const show = makeEvent(
  { slug: 'ilta', venue, title: { fi: 'Ilta; yö, aamu' } },
  { dates: [{ date: '2026-12-05', start: '18:00', end: '20:00' }] },
);
const club = makeEvent(
  { slug: 'kerho', venue, title: { fi: 'Kerho' } },
  {
    dates: [
      { date: '2026-12-06', start: '10:00', end: '11:00' },
      { date: '2027-03-28', start: '10:00', end: '11:00' },
    ],
  },
);
const day = makeEvent({ slug: 'paiva', venue, title: { fi: 'Avoin päivä' } }, { dates: [{ date: '2026-12-08' }] });
const FIRST = calendar(show, club, day);

/** The show got a hall, a later check and another end; the club is off. */
const changed = makeEvent(
  { slug: 'ilta', venue, title: { fi: 'Ilta, lisää' }, checked: '2026-11-20' },
  { dates: [{ date: '2026-12-05', start: '18:00', end: '21:00' }] },
);
const LATER = calendar(changed, { ...club, status: 'cancelled', checked: '2026-11-20' }, day);

const SHOWN_FIRST = [
  '2026-12-05 18:00 | CONFIRMED | Ilta; yö, aamu',
  '2026-12-06 10:00 | CONFIRMED | Kerho',
  '2026-12-08 | CONFIRMED | Avoin päivä',
  '2027-03-28 10:00 | CONFIRMED | Kerho',
];
const SHOWN_LATER = [
  '2026-12-05 18:00 | CONFIRMED | Ilta, lisää',
  '2026-12-06 10:00 | CANCELLED | Peruttu: Kerho',
  '2026-12-08 | CONFIRMED | Avoin päivä',
  '2027-03-28 10:00 | CANCELLED | Peruttu: Kerho',
];

const isHere = hasCommand('khal') && hasCommand('vdirsyncer');
describe.skipIf(!isHere)('In a real calendar (skipped where khal and vdirsyncer are not installed)', () => {
  test.each([
    [
      'subscribed to at an address',
      async (person: Subscriber, text: string) => {
        person.publish(text);
        await person.fetch();
      },
    ],
    ['taken in as a file', (person: Subscriber, text: string) => person.take(text)],
  ])(
    '%s: twice is once, and what changes or is called off is seen',
    async (_, receive) => {
      const person = await subscriber();
      try {
        await receive(person, FIRST);
        expect(await person.shown('2026-12-01')).toEqual(SHOWN_FIRST);
        await receive(person, FIRST);
        expect(await person.shown('2026-12-01')).toEqual(SHOWN_FIRST);
        await receive(person, LATER);
        expect(await person.shown('2026-12-01')).toEqual(SHOWN_LATER);
      } finally {
        person.close();
      }
    },
    60_000,
  );
});
