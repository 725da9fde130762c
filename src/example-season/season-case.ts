import { addDays, type CivilDate, daysBetween, weekdayIndex } from '#domain/civil-date.ts';
import type { Audience, Status } from '#domain/vocabulary.ts';
import type { SeasonForm } from './season-form.ts';

/** What one event of the season must show, so that no part of the site goes without an example. */
export interface SeasonCase {
  readonly form: SeasonForm;
  readonly first: CivilDate;
  /** A language that is to be spoken in it, or `none`. */
  readonly language?: string;
  /** Whom it is for. */
  readonly audience?: Audience;
  /** Id of the municipality it is in. */
  readonly home?: string;
  /** Status of the event as a whole. */
  readonly status?: Status;
  /** Status of one of its times. */
  readonly odd?: Status;
}

/** How far the season reaches. */
export const SEASON_DAYS = 120;

/**
 * The events that every season has, whatever its seed: around today, one of each kind of calendar and of status, and a
 * weekend with something for children in every town.
 *
 * @param towns ids of the municipalities that are towns
 */
export function seasonCases(today: CivilDate, towns: readonly string[]): SeasonCase[] {
  const on = (days: number, form: SeasonForm, more: Omit<SeasonCase, 'form' | 'first'> = {}): SeasonCase => ({
    form,
    first: addDays(today, days),
    ...more,
  });
  const saturday = 5 - weekdayIndex(today);
  return [
    on(0, 'single'),
    on(0, 'night'),
    on(0, 'day'),
    on(1, 'single'),
    on(1, 'several', { odd: 'full' }),
    on(Math.max(0, saturday), 'single'),
    on(Math.max(0, saturday), 'multi-day'),
    on(saturday + 1, 'single'),
    on(-30, 'ongoing'),
    on(12, 'ongoing'),
    on(-10, 'weekly', { odd: 'cancelled' }),
    on(3, 'weekly', { odd: 'full' }),
    on(4, 'weekly', { odd: 'postponed' }),
    on(5, 'weekly'),
    on(2, 'dated-range'),
    on(20, 'multi-day'),
    on(9, 'night'),
    on(6, 'single', { status: 'cancelled' }),
    on(8, 'single', { status: 'postponed' }),
    on(7, 'single', { status: 'full' }),
    on(10, 'several', { odd: 'cancelled' }),
    on(13, 'several', { odd: 'postponed' }),
    on(15, 'weekly', { status: 'full' }),
    on(25, 'dated-range', { status: 'cancelled' }),
    on(11, 'weekly', { language: 'ar' }),
    on(14, 'weekly', { language: 'sv' }),
    on(16, 'weekly', { language: 'ru' }),
    on(17, 'single', { language: 'so' }),
    on(18, 'single', { language: 'en' }),
    on(19, 'single', { language: 'none' }),
    on(-6, 'single'),
    on(-5, 'day'),
    on(-4, 'night'),
    on(-12, 'dated-range'),
    ...clockChangeNights(today).map((night): SeasonCase => ({ form: 'night', first: night })),
    ...towns.flatMap((home) =>
      [saturday, saturday, saturday + 1].map((day) => on(Math.max(0, day), 'single', { audience: 'children', home })),
    ),
  ];
}

/** Saturdays of the season in whose night the clock is changed (last Sunday of March and of October). */
function clockChangeNights(today: CivilDate): CivilDate[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((y) => [`${y}-03-31`, `${y}-10-31`])
    .map((last) => addDays(last, -((weekdayIndex(last) + 1) % 7) - 1))
    .filter((night) => night >= today && daysBetween(today, night) <= SEASON_DAYS);
}
