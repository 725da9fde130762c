import { z } from 'zod';
import { parseOpeningHours } from '#domain/opening-hours.ts';
import { refuse } from './refuse.ts';

/** Weekly opening hours in the subset of OSM `opening_hours` that the site can show: `Tu-Su 11:00-17:00`. */
export const openingHours = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  const result = parseOpeningHours(value);
  if (!result.ok)
    refuse(ctx, 'opening-hours', raw, { found: raw, code: result.problem.code, text: result.problem.text });
  return value;
});
