import { addDays, type CivilDate, isCivilDate, weekdayIndex } from '#domain/civil-date.ts';
import { fromFinnishDate, fromFinnishTime } from './finnish-date.ts';

/** One time as it stands in a content file. */
export interface WrittenTime {
  readonly date: string;
  readonly start?: string;
  readonly endDate?: string;
  readonly end?: string;
}

export type TimeResult =
  | { readonly time: WrittenTime }
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'weekday'; readonly date: string };

/** Monday first; the same two letters never mean two days. */
const WEEKDAYS = ['ma må mo', 'ti tu', 'ke on we', 'to th', 'pe fr', 'la lö sa', 'su sö'].map((names) =>
  names.split(' '),
);
const WEEKDAY = `(?:(${WEEKDAYS.flat().join('|')})[a-zåäö]*\\.?,? )?`;
const DATE = '(\\d{1,2}\\.\\d{1,2}(?:\\.(?:\\d{4})?)?|\\d{4}-\\d{2}-\\d{2})';
const CLOCK = '(?:kello |klo |kl\\.? |at )?(\\d{1,2}(?:[.:]\\d{2})?)';
const TO = ' ?[-–—] ?';
const ONE_DAY = new RegExp(`^${WEEKDAY}${DATE}(?:,? ${CLOCK}(?:${TO}${CLOCK})?)?$`, 'i');
const TWO_DAYS = new RegExp(`^${WEEKDAY}${DATE}(?:,? ${CLOCK})?${TO}${WEEKDAY}${DATE}(?:,? ${CLOCK})?$`, 'i');
/** An evening that ends by this time of the clock ends on the next day; later than that it is more likely a slip. */
const NIGHT_ENDS = '06:00';

/**
 * Reads a time as it is written in Finland: `12.3.2027 klo 18`, `pe 12.3. klo 18.30–20`, `la 5.12.2026 klo 22–02`,
 * `5.12.2026 klo 22 – 6.12.2026 klo 2`, `2027-03-12 18:00`. A weekday, when written, must be right: it is how people notice a
 * wrong date.
 *
 * @param today a day without its year is the next such day from this one on
 */
export function parseFinnishTime(text: string, today: CivilDate): TimeResult {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\d)klo/i, '$1 klo');
  const [, weekday, day, from, to] = ONE_DAY.exec(line) ?? [];
  if (day !== undefined) return result([[weekday, day]], from, to, today);
  const [, first, begin, start, second, finish, end] = TWO_DAYS.exec(line) ?? [];
  if (begin === undefined || finish === undefined) return { fault: 'unreadable' };
  return result(
    [
      [first, begin],
      [second, finish],
    ],
    start,
    end,
    today,
  );
}

type Day = readonly [weekday: string | undefined, day: string];

function result(
  [first, second]: readonly Day[],
  from: string | undefined,
  to: string | undefined,
  today: CivilDate,
): TimeResult {
  const date = first && readDay(first[1], today);
  const last = second && readDay(second[1], date ?? today);
  const start = from === undefined ? undefined : fromFinnishTime(from);
  const end = to === undefined ? undefined : fromFinnishTime(to);
  const isMisread = (from !== undefined && start === undefined) || (to !== undefined && end === undefined);
  if (date === undefined || (second && last === undefined) || isMisread) return { fault: 'unreadable' };
  for (const [[weekday] = [], day] of [[first, date] as const, [second, last] as const]) {
    if (weekday && day && !WEEKDAYS[weekdayIndex(day)]?.includes(weekday.toLowerCase()))
      return { fault: 'weekday', date: day };
  }
  const isNight = last === undefined && start !== undefined && end !== undefined && end < start && end <= NIGHT_ENDS;
  const endDate = isNight ? addDays(date, 1) : last;
  return { time: { date, ...(start && { start }), ...(endDate && { endDate }), ...(end && { end }) } };
}

function readDay(day: string, from: CivilDate): CivilDate | undefined {
  if (isCivilDate(day)) return day;
  const isWhole = /\d{4}$/.test(day);
  if (isWhole) return fromFinnishDate(day);
  const dayAndMonth = day.replace(/\.$/, '');
  const year = Number(from.slice(0, 4));
  // Four more: 29.2. may be far.
  const years = [0, 1, 2, 3, 4].map((more) => fromFinnishDate(`${dayAndMonth}.${year + more}`));
  return years.find((date) => date !== undefined && date >= from);
}
