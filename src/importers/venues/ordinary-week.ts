import { weekdayIndex } from '#domain/civil-date.ts';
import { WEEKDAYS } from '#domain/vocabulary.ts';

/** One day of a calendar: its hours as `08:00-20:00`, empty when it is closed. */
export interface DayHours {
  readonly date: string;
  readonly hours: readonly string[];
}

/**
 * The week that most weeks of a calendar are like, as OSM `opening_hours`; days that are an exception are outvoted.
 *
 * @returns nothing when a weekday is missing, or when no hours of it are in the majority: then nobody can tell
 */
export function ordinaryWeek(days: readonly DayHours[]): string | undefined {
  const rules: string[] = [];
  for (const [at, day] of WEEKDAYS.entries()) {
    const votes = Map.groupBy(
      days.filter(({ date }) => weekdayIndex(date) === at),
      ({ hours }) => hours.join(','),
    );
    const [first, second] = [...votes].toSorted(([, a], [, b]) => b.length - a.length);
    if (!first || second?.[1].length === first[1].length) return undefined;
    rules.push(`${day.slice(0, 1).toUpperCase()}${day.slice(1)} ${first[0] || 'off'}`);
  }
  return rules.every((rule) => rule.endsWith(' off')) ? undefined : joined(rules);
}

/** Neighbouring days with the same hours in one rule. */
function joined(rules: readonly string[]): string {
  const groups: { days: string[]; hours: string }[] = [];
  for (const rule of rules) {
    const [day = '', hours = ''] = rule.split(' ');
    const last = groups.at(-1);
    if (last?.hours === hours) last.days.push(day);
    else groups.push({ days: [day], hours });
  }
  const open = groups.filter(({ hours }) => hours !== 'off');
  return open
    .map(({ days, hours }) => `${days.length > 1 ? `${days[0]}-${days.at(-1)}` : days[0]} ${hours}`)
    .join('; ');
}
