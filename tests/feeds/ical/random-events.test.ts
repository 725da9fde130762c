import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/civil-date.ts';
import type { Event } from '#domain/event.ts';
import { STATUSES } from '#domain/vocabulary.ts';
import { feedContext } from '#feeds/feed-context.ts';
import { calendarText } from '#feeds/ical/calendar-text.ts';
import { PAYLOADS } from '../../hostile/payloads.ts';
import { FIXTURE, makeEvent } from '../../support/catalogue-fixture.ts';
import { reportFigures } from '../../support/report-figures.ts';
import { heardByNodeIcal, readByIcalJs, readByNodeIcal } from './calendar-readers.ts';

const STATUS = { scheduled: 'CONFIRMED', full: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' };
const EVENTS = 10_000;
const context = feedContext(FIXTURE, 'fi', 'https://kaikutarjonta.example');

const hostile = fc.constantFrom(...PAYLOADS).map((text) => text.toWellFormed());
const words = fc.oneof(
  hostile,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom('Yön ääni; a, b\\n', 'ä'.repeat(90), '👩‍👧'.repeat(30)),
);
const two = (value: number) => String(value).padStart(2, '0');
/** Days around both changes of the clock among them; the hours that those days lack or have twice are not in content. */
const day = fc.oneof(
  fc.nat(700).map((more) => addDays('2026-03-01', more)),
  fc.constantFrom('2026-10-25', '2026-10-24', '2027-03-28', '2027-03-27'),
);
const clock = fc
  .tuple(fc.integer({ min: 5, max: 21 }), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const when = fc.oneof(
  fc.record({ date: day }),
  fc.record({ date: day, start: clock }),
  fc.record({ date: day, start: clock }).map((one) => ({ ...one, end: '23:00' })),
  fc.record({ date: day, start: clock }).map((one) => ({ ...one, endDate: addDays(one.date, 1), end: '04:30' })),
  fc
    .record({ date: day, more: fc.integer({ min: 1, max: 5 }) })
    .map(({ date, more }) => ({ date, endDate: addDays(date, more) })),
);

const anyEvent: fc.Arbitrary<Event> = fc
  .record({ when, title: words, summary: words, note: words, status: fc.constantFrom(...STATUSES), checked: day })
  .map(({ when: one, title, summary, note, status, checked }) =>
    makeEvent(
      {
        slug: 'ilta',
        venue: 'esimerkkiteatteri',
        title: { fi: title },
        summary: { fi: summary },
        statusNote: { fi: note },
        status,
        checked,
      },
      { dates: [one] },
    ),
  );

/** As the format can hold it: no controls but line ends and tabs, one kind of line end. */
const heard = (text: string) => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

const READERS = [
  [readByIcalJs, (text: string) => text],
  [readByNodeIcal, heardByNodeIcal],
] as const;

test('whatever an event says and whenever it is, two other readers find the same in its calendar', () => {
  const seen = { events: 0, lines: 0 };
  fc.assert(
    fc.property(anyEvent, (event) => {
      const text = calendarText('Esimerkki', [event], context);
      const [occurrence] = event.occurrences;
      if (!occurrence) throw new Error('no time');
      const { date, endDate, start, end, startsAt, endsAt } = occurrence;
      const lastDay = addDays(endDate, 1);
      for (const [read, words] of READERS) {
        const { summary, description, ...times } = read(text);
        expect(times, read.name).toEqual({
          count: 1,
          start: start === undefined ? date : startsAt,
          ...(start === undefined ? { end: lastDay } : end !== undefined && { end: endsAt }),
          status: STATUS[event.status],
        });
        expect(summary.endsWith(words(heard(event.title.fi))), `${read.name}: ${JSON.stringify(summary)}`).toBe(true);
        expect(description, read.name).toContain(words(heard(event.summary.fi)));
      }
      for (const line of text.split('\r\n')) {
        if (Buffer.byteLength(line) > 75 || /[\r\n]|(?!\t)\p{Cc}/u.test(line))
          throw new Error(`A bad line: ${JSON.stringify(line)}`);
        seen.lines++;
      }
      seen.events++;
    }),
    { numRuns: EVENTS, seed: 26 },
  );
  expect(seen.events).toBeGreaterThanOrEqual(EVENTS);
  reportFigures('ical', [
    {
      what: 'random events with hostile texts written and read back by ical.js and node-ical',
      value: seen.events,
      bar: '≥ 10000',
      holds: true,
    },
    { what: 'that changed on the way', value: 0, bar: '0', holds: true },
    { what: 'lines, none longer than 75 octets', value: seen.lines },
  ]);
}, 180_000);

test.each(['UTC', 'Europe/Helsinki', 'America/New_York'])('the machine’s zone does not matter: %s', (zone) => {
  const script = `import { calendarText } from '#feeds/ical/calendar-text.ts'; import { feedContext } from '#feeds/feed-context.ts'; import { FIXTURE } from './tests/support/catalogue-fixture.ts';
    process.stdout.write(calendarText('x', FIXTURE.events, feedContext(FIXTURE, 'fi', 'https://kaikutarjonta.example')));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(out).toBe(calendarText('x', FIXTURE.events, context));
});
