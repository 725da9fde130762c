import { addDays, type CivilDate } from '#domain/civil-date.ts';
import type { Random } from './random.ts';
import { SEASON_DAYS, type SeasonCase } from './season-case.ts';
import type { SeasonForm } from './season-form.ts';

const ORDINARY: readonly SeasonForm[] = [
  'single',
  'single',
  'single',
  'single',
  'several',
  'several',
  'weekly',
  'weekly',
  'day',
  'dated-range',
  'ongoing',
  'night',
  'multi-day',
];

/** An event like most of a real season: more soon than late, a few weeks already begun. */
export function ordinaryCase(today: CivilDate, random: Random): SeasonCase {
  const form = random.pick(ORDINARY);
  const begun = form === 'weekly' || form === 'ongoing' ? 25 : 0;
  const ahead = Math.floor(SEASON_DAYS * random.next() ** 1.5) + 1;
  return { form, first: addDays(today, ahead - begun) };
}
