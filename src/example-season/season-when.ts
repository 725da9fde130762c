import type { WeeklyChange, When, WhenDate } from '#domain/calendar/when.ts';
import {
  addDays,
  type CivilDate,
  fromMinuteOfDay,
  toMinuteOfDay,
  weekdayIndex,
  weekdayOf,
} from '#domain/civil-date.ts';
import type { Status } from '#domain/vocabulary.ts';
import type { ListingText } from './listing-text.ts';
import type { Random } from './random.ts';
import type { SeasonForm } from './season-form.ts';
import { type SeasonSpan, spanOf } from './season-span.ts';

/** What the times of an event must be like. */
export interface WhenWishes {
  readonly form: SeasonForm;
  readonly first: CivilDate;
  /** What one of several times is to be instead of `scheduled`. */
  readonly odd?: Status;
}

const STARTS = {
  morning: ['09:30', '10:00', '10:30', '11:00'],
  day: ['12:00', '13:00', '14:00', '15:00'],
  evening: ['17:00', '17:30', '18:00', '18:30', '19:00'],
} as const;

const HOURS = [
  'Tu-Su 11:00-17:00',
  'We-Su 12:00-18:00',
  'Mo-Fr 10:00-18:00; Sa 10:00-15:00',
  'Tu-Fr 12:00-19:00; Sa,Su 12:00-16:00',
];

const NOTES = {
  cancelled: {
    fi: 'Peruttu sairastumisen vuoksi.',
    sv: 'Inställt på grund av sjukdom.',
    en: 'Cancelled due to illness.',
  },
  postponed: {
    fi: 'Uusi päivä kerrotaan pian.',
    sv: 'Nytt datum meddelas snart.',
    en: 'A new date will be given soon.',
  },
  full: { fi: 'Paikat ovat täynnä.', sv: 'Platserna är slut.', en: 'No places left.' },
  scheduled: { fi: 'Mukana vieras.', sv: 'Med en gäst.', en: 'With a guest.' },
} as const;

/** The `when` of an event that suits its text. Times never fall between 03.00 and 03.59, which a clock change can skip. */
export function seasonWhen(text: ListingText, { form, first, odd }: WhenWishes, random: Random): When {
  const start = random.pick(STARTS[text.time]);
  const end = fromMinuteOfDay(toMinuteOfDay(start) + text.minutes);
  const time = { start, ...(random.chance(0.85) ? { end } : {}) };
  switch (form) {
    case 'single':
      return { dates: [{ date: first, ...time }] };
    case 'day':
      return { dates: [{ date: first }] };
    case 'several':
      return { dates: severalDates(first, time, odd, random) };
    case 'weekly':
      return weekly(notOnSunday(first), { start, end }, odd, random);
    case 'night':
      return { dates: [nightOf(first, random)] };
    case 'multi-day':
      return { dates: [multiDay(spanOf(text, first, random.between(1, 4)), random)] };
    case 'dated-range':
      return { range: { ...spanOf(text, first, random.between(2, 9)), ...hours(random, 0.5) } };
    case 'ongoing':
      return { range: { from: first, until: addDays(first, random.between(45, 160)), ...hours(random, 0.9) } };
  }
}

type Hours = Pick<WhenDate, 'start' | 'end'>;

function severalDates(first: CivilDate, time: Hours, odd: Status | undefined, random: Random): WhenDate[] {
  let date = first;
  const count = random.between(3, 7);
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) date = addDays(date, random.between(1, 9));
    const isOdd = odd !== undefined && index === 1;
    return { date, ...time, ...(isOdd ? { status: odd, note: NOTES[odd] } : {}) };
  });
}

/** Clubs and courses rest on Sundays. */
function notOnSunday(date: CivilDate): CivilDate {
  return weekdayIndex(date) === 6 ? addDays(date, 1) : date;
}

function weekly(first: CivilDate, time: Hours, odd: Status | undefined, random: Random): When {
  const every = random.chance(0.2) ? 2 : 1;
  const weeks = random.between(6, 12);
  const nth = (n: number) => addDays(first, 7 * every * n);
  const until = nth(weeks - 1);
  const later = { start: '16:00', end: '17:00' };
  const change: WeeklyChange = odd
    ? { date: nth(3), status: odd, note: NOTES[odd] }
    : { date: nth(3), ...later, note: { fi: 'Poikkeava aika.', sv: 'Avvikande tid.', en: 'A different time.' } };
  const own = weekdayOf(first);
  const days = every === 1 && random.chance(0.3) ? [own, weekdayOf(addDays(first, 2))] : [own];
  const rest = {
    ...(every > 1 ? { every } : {}),
    ...(random.chance(0.5) ? { except: [nth(2)] } : {}),
    ...(odd !== undefined || random.chance(0.3) ? { changes: [change] } : {}),
  };
  return { weekly: { from: first, until, days, ...time, ...rest } };
}

function nightOf(date: CivilDate, random: Random): WhenDate {
  const end = random.pick(['00:30', '01:30', '02:00', '04:30']);
  const start = random.pick(['20:00', '21:00', '22:00']);
  return { date, start, ...(random.chance(0.5) ? { endDate: addDays(date, 1) } : {}), end };
}

function multiDay({ from, until }: SeasonSpan, random: Random): WhenDate {
  return random.chance(0.6)
    ? { date: from, start: '12:00', endDate: until, end: '20:00' }
    : { date: from, endDate: until };
}

function hours(random: Random, probability: number): { openingHours?: string } {
  return random.chance(probability) ? { openingHours: random.pick(HOURS) } : {};
}
