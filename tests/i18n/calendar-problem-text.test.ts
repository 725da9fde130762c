import { describe, expect, it } from 'vitest';
import { CALENDAR_PROBLEMS, type CalendarProblem, problem } from '#domain/calendar/calendar-problem.ts';
import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { When } from '#domain/calendar/when.ts';
import { parseOpeningHours } from '#domain/opening-hours.ts';
import { calendarProblemText, openingHoursProblemText } from '#i18n/calendar-problem-text.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { MANY_TIMES, TUESDAYS, WRONG } from './wrong-calendars.ts';

function problemsOf(when: When, today?: string): readonly CalendarProblem[] {
  const expansion = expandWhen(when, today);
  return expansion.ok ? [] : expansion.problems;
}

const found = [...WRONG, MANY_TIMES].flatMap((when) => problemsOf(when, '2026-11-22'));

describe('problems of a calendar', () => {
  it('all come up in the wrong calendars of this test', () => {
    expect(new Set(found.map((p) => p.code))).toEqual(new Set(CALENDAR_PROBLEMS));
  });

  it.each(LOCALE_CODES)('are told in whole sentences with all their values in %s', (locale) => {
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      const { message, fix } = calendarProblemText(one, locale);
      for (const text of [message, fix]) expect(text).toMatch(/^\P{Ll}[^{}]*[.”"5\]]$/u);
    }
  });

  it('tell what was written and what to do', () => {
    const [skipped] = problemsOf({ dates: [{ date: '2027-03-28', start: '03:30' }] });
    expect(skipped && calendarProblemText(skipped, 'fi')).toEqual({
      message: 'Kellonaikaa 03:30 ei ole 2027-03-28, koska kelloja siirretään silloin eteenpäin.',
      fix: 'Valitse aika ennen kello kolmea tai kello neljästä alkaen.',
    });
    const [stray] = problemsOf({ weekly: { ...TUESDAYS, except: ['2026-12-02'] } });
    expect(stray && calendarProblemText(stray, 'en').message).toBe(
      '2026-12-02 is not a day of the event, so it cannot be left out or changed.',
    );
  });

  it('fail loudly when a value is missing', () => {
    expect(() => calendarProblemText(problem('no-such-date', []), 'fi')).toThrow(/\{date\}/);
  });
});

describe('problems of opening hours', () => {
  it.each(['', 'kesäisin', 'PH off', 'Tu 11-17', 'Tu 10:00-14:00,13:00-15:00', 'Mo-Su off'])(
    '"%s" is answered',
    (text) => {
      const parsed = parseOpeningHours(text);
      if (parsed.ok) throw new Error('parsed');
      for (const locale of LOCALE_CODES) {
        const { message, fix } = openingHoursProblemText(parsed.problem, locale);
        expect(message).toContain(parsed.problem.text);
        expect(fix).not.toMatch(/[{}]/);
      }
    },
  );
});
