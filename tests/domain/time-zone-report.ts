// Run in a process of its own with TZ set: prints what must not depend on it.
import { expandWhen } from '#domain/calendar/expand-when.ts';
import { toRRule } from '#domain/calendar/to-rrule.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import { isoEnd, isoStart } from '#domain/iso-date-time.ts';
import { dateTexts } from '#i18n/date-texts.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';

const weekly = {
  from: '2026-09-01',
  until: '2027-05-31',
  days: ['sa', 'su'],
  every: 2,
  start: '21:30',
  end: '01:00',
} as const;
const expansion = expandWhen({ weekly });
const occurrences = expansion.ok ? expansion.occurrences : [];

console.log(
  JSON.stringify({
    rule: toRRule(weekly),
    times: occurrences.map((o) => [isoStart(o), isoEnd(o), o.startsAt, formatOccurrence(o, dateTexts('fi'))]),
    clocks: occurrences.map((o) => clockAt(o.endsAt * 60_000)),
    period: expandWhen({ range: { from: '2026-10-20', until: '2027-04-01' } }),
  }),
);
