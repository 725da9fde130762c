import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenOn, openWeekdays, parseOpeningHours } from '#domain/opening-hours.ts';

/** The week in short: hours of each weekday, or the problem. */
function week(text: string) {
  const parsed = parseOpeningHours(text);
  if (!parsed.ok) return parsed.problem.code;
  return parsed.hours.map((day) => day.map(({ from, to }) => `${from / 60}-${to / 60}`).join(' '));
}

describe('parseOpeningHours', () => {
  it.each<[string, string[]]>([
    ['Tu-Su 11:00-17:00', ['', '11-17', '11-17', '11-17', '11-17', '11-17', '11-17']],
    ['Mo,We,Fr 10:00-12:00', ['10-12', '', '10-12', '', '10-12', '', '']],
    ['Mo-We, Sa 10:00-12:00', ['10-12', '10-12', '10-12', '', '', '10-12', '']],
    ['Sa-Mo 10:00-12:00', ['10-12', '', '', '', '', '10-12', '10-12']],
    ['09:00-15:00', ['9-15', '9-15', '9-15', '9-15', '9-15', '9-15', '9-15']],
    ['24/7', ['0-24', '0-24', '0-24', '0-24', '0-24', '0-24', '0-24']],
    ['Mo-Su 10:00-18:00; Mo off', ['', '10-18', '10-18', '10-18', '10-18', '10-18', '10-18']],
    [
      'Mo-Fr 13:00-17:00,10:00-12:00',
      ['10-12 13-17', '10-12 13-17', '10-12 13-17', '10-12 13-17', '10-12 13-17', '', ''],
    ],
    ['Tu-Fr 11:00-17:00; We 12:00-20:30', ['', '11-17', '12-20.5', '11-17', '11-17', '', '']],
    ['Fr,Sa 20:00-02:00', ['', '', '', '', '20-26', '20-26', '']],
    ['Tu 10:00-12:00,12:00-14:00', ['', '10-12 12-14', '', '', '', '', '']],
    ['Su 12:00-24:00', ['', '', '', '', '', '', '12-24']],
    ['  Tu   11:00-17:00 ;  We off ', ['', '11-17', '', '', '', '', '']],
  ])('reads %s', (text, expected) => {
    expect(week(text)).toEqual(expected);
  });

  it.each([
    ['', 'empty'],
    ['Tu 11:00-17:00;', 'empty'],
    ['ti-su 11-17', 'unknown-part'],
    ['tu-su 11:00-17:00', 'unknown-part'],
    ['Tu-Su', 'unknown-part'],
    ['Tu-Su 11:00+', 'unknown-part'],
    ['Jun-Aug Mo-Su 10:00-18:00', 'unknown-part'],
    ['Tu-Su 11:00-17:00 "by appointment"', 'unknown-part'],
    ['sunrise-sunset', 'unknown-part'],
    ['Mo-Su 11:00-17:00; PH off', 'holidays'],
    ['SH Mo 10:00-12:00', 'holidays'],
    ['Tu-Su 11-17', 'bad-time'],
    ['Tu-Su 11:00-25:00', 'bad-time'],
    ['Tu-Su 11:00', 'bad-time'],
    ['Tu-Su 11:00-11:00', 'bad-time'],
    ['Tu-Su 17:00-11:00', 'bad-time'],
    ['Tu 10:00-14:00,13:00-17:00', 'overlap'],
    ['Mo-Su off', 'never-open'],
  ])('refuses "%s" as %s', (text, code) => {
    expect(week(text)).toBe(code);
  });

  it('says which part it did not understand', () => {
    expect(parseOpeningHours('Tu-Su 11:00-17:00; juhannuksena kiinni')).toEqual({
      ok: false,
      problem: { code: 'unknown-part', text: 'juhannuksena kiinni' },
    });
  });

  it('answers any text at all without an exception', () => {
    const pieces = fc.array(fc.constantFrom('Mo', 'Su', '-', ',', ';', ' ', '10:00', '17:00', 'off', '24/7', 'x'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          const parsed = parseOpeningHours(text);
          if (parsed.ok) expect(parsed.hours).toHaveLength(7);
        },
      ),
    );
  });
});

describe('open weekdays', () => {
  it('are the days with hours', () => {
    const parsed = parseOpeningHours('Tu-Su 11:00-17:00');
    if (!parsed.ok) throw new Error('not parsed');
    expect(openWeekdays(parsed.hours)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([isOpenOn(parsed.hours, 0), isOpenOn(parsed.hours, 6)]).toEqual([false, true]);
  });
});
