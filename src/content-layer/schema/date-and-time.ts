import { z } from 'zod';
import { isCivilDate, isCivilTime } from '#domain/civil-date.ts';
import { fromFinnishDate, fromFinnishTime } from '../finnish-date.ts';
import { refuse } from './refuse.ts';

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
