import { z } from 'zod';
import { isCivilDate, isCivilTime } from '#domain/civil-date.ts';
import { refuse } from './refuse.ts';

const FINNISH_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const LOOSE_TIME = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i;

/** `12.3.2027` as `2027-03-12`; nothing when the text is not a date written the Finnish way. */
export function fromFinnishDate(text: string): string | undefined {
  const [, day, month, year] = FINNISH_DATE.exec(text.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

/** `klo 18` and `18.30` as `18:00` and `18:30`; nothing when the text is not a time of day. */
export function fromFinnishTime(text: string): string | undefined {
  const [, hour, minute = '00'] = LOOSE_TIME.exec(text.trim()) ?? [];
  const time = hour && `${hour.padStart(2, '0')}:${minute}`;
  return time && isCivilTime(time) ? time : undefined;
}

const suggest = (suggestion: string | undefined) => (suggestion === undefined ? {} : { suggestion });

/** A day that exists, `YYYY-MM-DD` (ISO 8601). */
export const date = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  const isShaped = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (!isCivilDate(value)) {
    refuse(ctx, isShaped ? 'date-nonexistent' : 'date-format', raw, { found: raw, ...suggest(fromFinnishDate(value)) });
  }
  return value;
});

/** A time of day, `HH:MM`, on the clock of Europe/Helsinki. */
export const time = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  if (!isCivilTime(value)) refuse(ctx, 'time-format', raw, { found: raw, ...suggest(fromFinnishTime(value)) });
  return value;
});

/** When a source was made: `2017`, `2017-02` or `2017-02-14`. */
export const sourceDate = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  const isDate = /^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/.test(value) && isCivilDate(`${value}-01-01`.slice(0, 10));
  if (!isDate) refuse(ctx, 'source-date', raw, { found: raw, ...suggest(fromFinnishDate(value)) });
  return value;
});
