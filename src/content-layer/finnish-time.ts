import { isCivilDate, weekdayIndex } from '#domain/civil-date.ts';
import { fromFinnishDate, fromFinnishTime } from './schema/date-and-time.ts';

/** One time as it stands in a content file. */
export interface WrittenTime {
  readonly date: string;
  readonly start?: string;
  readonly end?: string;
}

type TimeResult =
  | { readonly time: WrittenTime }
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'weekday'; readonly date: string };

const WEEKDAYS = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];
const SHAPE =
  /^(?:(ma|ti|ke|to|pe|la|su)[a-zäö]*\.?\s+)?(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})(?:[\s,]+(?:klo|kl\.?)?\s*(\d{1,2}(?:[.:]\d{2})?)(?:\s*[-–—]\s*(\d{1,2}(?:[.:]\d{2})?))?)?$/i;

/**
 * Reads a time as it is written in Finland: `12.3.2027 klo 18`, `pe 12.3.2027 klo 18.30–20`, `2027-03-12 18:00`. A
 * weekday, when written, must be right: it is how people notice a wrong date.
 */
export function parseFinnishTime(text: string): TimeResult {
  const [, weekday, day = '', from, to] = SHAPE.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const date = isCivilDate(day) ? day : fromFinnishDate(day);
  const start = from === undefined ? undefined : fromFinnishTime(from);
  const end = to === undefined ? undefined : fromFinnishTime(to);
  const isMisread = (from !== undefined && start === undefined) || (to !== undefined && end === undefined);
  if (date === undefined || isMisread) return { fault: 'unreadable' };
  if (weekday && WEEKDAYS[weekdayIndex(date)] !== weekday.toLowerCase()) return { fault: 'weekday', date };
  return { time: { date, ...(start && { start }), ...(end && { end }) } };
}
