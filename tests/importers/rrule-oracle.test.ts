import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { expandRule } from '#importers/sources/ical/expand-rule.ts';
import { reportFigures } from '../support/report-figures.ts';

const ORACLE = '../shared/data/recorded/ics/rrule/libical-icalrecur_test.txt';
/** Rules that we refuse; libical's are the only answers we have, and ours would be others. */
const REFUSED = /BYWEEKNO|BYYEARDAY=.*BYDAY|BYDAY=.*BYYEARDAY|FREQ=YEARLY;BYMONTHDAY|BYMINUTE/;

interface Case {
  readonly rule: string;
  readonly start: string;
  readonly expected: readonly string[];
}

function casesOf(text: string): Case[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const line = (name: string) =>
      block
        .split('\n')
        .find((one) => one.startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    const [rule, start, instances] = [line('RRULE'), line('DTSTART'), line('INSTANCES')];
    if (!rule || !start || line('START-AT') || instances?.includes('***')) return [];
    return [{ rule, start, expected: (instances ?? '').split(',').filter(Boolean) }];
  });
}

/** As the oracle writes: floating times count as UTC, and show no zone. */
function starts({ rule, start, expected }: Case): string[] | undefined {
  const [, date = '', time, utc = ''] = /^(\d{8})(?:T(\d{6}))?(Z)?$/.exec(start) ?? [];
  const day = Temporal.PlainDate.from(date);
  const at = (
    time ? day.toPlainDateTime(`${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`) : day.toPlainDateTime()
  ).toZonedDateTime('UTC');
  const isEndless = !/COUNT|UNTIL/.test(rule);
  let taken = 0;
  const found = expandRule(rule, at, time === undefined, () =>
    isEndless && ++taken > expected.length ? 'stop' : 'take',
  );
  return found?.map((one) => {
    const wall = one.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
    return time === undefined ? wall.slice(0, 8) : wall + utc;
  });
}

test.skipIf(!existsSync(ORACLE))('recurrence rules are right or refused, by libical’s cases', () => {
  const cases = casesOf(readFileSync(ORACLE, 'utf8'));
  expect(cases.length).toBe(138);
  const wrong: string[] = [];
  const refused: string[] = [];
  for (const one of cases) {
    const found = starts(one);
    if (found === undefined) refused.push(one.rule);
    else if (found.join() !== one.expected.join()) wrong.push(`${one.rule} from ${one.start}: ${found.slice(0, 4)}`);
  }
  expect(wrong).toEqual([]);
  expect(refused.filter((rule) => !REFUSED.test(rule))).toEqual([]);
  const right = cases.length - refused.length;
  expect(right).toBeGreaterThanOrEqual(127);
  reportFigures('rrule', [
    { what: 'recurrence rules of libical’s test', value: cases.length },
    { what: 'right', value: right, bar: '≥ 127', holds: right >= 127 },
    { what: 'refused with a message', value: refused.length },
    { what: 'wrong', value: wrong.length, bar: '0', holds: wrong.length === 0 },
  ]);
});

test('a rule that never ends, never begins or is none takes no time', () => {
  const at = Temporal.ZonedDateTime.from('2026-12-05T18:00[Europe/Helsinki]');
  const take = () => 'take' as const;
  expect(expandRule('FREQ=DAILY', at, false, take)).toHaveLength(400);
  expect(expandRule('FREQ=SECONDLY', at, false, take)).toHaveLength(400);
  for (const rule of [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=OFTEN',
    '',
    'x',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
  ]) {
    expect(expandRule(rule, at, false, take)?.length ?? 0, rule).toBeLessThanOrEqual(400);
  }
}, 20_000);

test('an end on the event’s own clock counts there', () => {
  const at = Temporal.ZonedDateTime.from('2026-10-23T18:00[Europe/Helsinki]');
  const days = (rule: string) =>
    expandRule(rule, at, false, () => 'take')?.map((one) => one.toPlainDateTime().toString());
  expect(days('FREQ=DAILY;UNTIL=20261026T180000')).toEqual([
    '2026-10-23T18:00:00',
    '2026-10-24T18:00:00',
    '2026-10-25T18:00:00',
    '2026-10-26T18:00:00',
  ]);
  expect(days('FREQ=DAILY;UNTIL=20261026')).toHaveLength(4);
  expect(days('FREQ=DAILY;UNTIL=20261026T155959Z')).toHaveLength(3);
});
