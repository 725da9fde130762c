import { z } from 'zod';
import { STATUSES, WEEKDAYS } from '#domain/vocabulary.ts';
import { date, time } from './date-and-time.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { localizedText } from './localized-text.ts';
import { wholeNumber } from './number.ts';
import { refuse } from './refuse.ts';

const note = localizedText(LIMITS.note).exactOptional();
const status = z.enum(STATUSES).exactOptional();

const singleDate = z.strictObject({
  date,
  start: time.exactOptional(),
  endDate: date.exactOptional(),
  end: time.exactOptional(),
  status,
  note,
});

const weekly = z.strictObject({
  from: date,
  until: date,
  days: list(z.enum(WEEKDAYS)),
  every: wholeNumber(1, 8).exactOptional(),
  start: time.exactOptional(),
  end: time.exactOptional(),
  except: list(date, { max: LIMITS.dates }).exactOptional(),
  changes: list(z.strictObject({ date, status, start: time.exactOptional(), end: time.exactOptional(), note }), {
    max: LIMITS.dates,
  }).exactOptional(),
});

const range = z.strictObject({
  from: date,
  until: date,
  /** Its shape is judged by the calendar, which knows what it can show. */
  openingHours: z.string().exactOptional(),
});

/** When an event takes place: exactly one of single dates, a weekly rule and a range with opening hours. */
export const when = z
  .strictObject({
    dates: list(singleDate, { max: LIMITS.dates }).exactOptional(),
    weekly: weekly.exactOptional(),
    range: range.exactOptional(),
  })
  .transform((value, ctx) => {
    const { dates, weekly: rule, range: span } = value;
    if ([dates, rule, span].filter(Boolean).length !== 1) refuse(ctx, 'when-one', value);
    if (rule) return { weekly: rule };
    if (span) return { range: span };
    return { dates: dates ?? [] };
  });
