import { parseFinnishTime, type WrittenTime } from '#content-layer/finnish-time.ts';
import type { RawData } from '#content-layer/yaml/parse-yaml.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Answers, TimeAnswer } from './answers.ts';
import { toOpeningHours } from './finnish-hours.ts';

type Group = { [key: string]: RawData };

/**
 * `when` of a content file from what was typed. What cannot be read stands there as it was typed, so that the content
 * check refuses it at its place like anybody's mistake.
 */
export function whenData(answers: Answers, today: CivilDate): Group {
  if (answers.kind === 'range') {
    const { from, until, openingHours } = answers;
    return { range: { from: day(from, today), until: day(until, today), openingHours: toOpeningHours(openingHours) } };
  }
  if (answers.kind === 'weekly') return { weekly: weekly(answers, today) };
  return { dates: answers.dates.filter(({ text }) => text.trim() !== '').map((one) => single(one, today)) };
}

function day(text: string, today: CivilDate): string {
  const read = parseFinnishTime(text, today);
  return 'time' in read && read.time.start === undefined && read.time.endDate === undefined ? read.time.date : text;
}

function single({ text, status, note }: TimeAnswer, today: CivilDate): Group {
  const read = parseFinnishTime(text, today);
  const time: WrittenTime = 'time' in read ? read.time : { date: text };
  return { ...time, status: status === 'scheduled' ? '' : status, note };
}

function weekly({ from, until, days, everySecond, clock, except }: Answers, today: CivilDate): Group {
  const dates = except
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => day(one, today));
  return {
    from: day(from, today),
    until: day(until, today),
    days: [...days],
    every: everySecond ? '2' : '',
    ...clockOf(clock, today),
    except: dates,
  };
}

function clockOf(clock: string, today: CivilDate): Group {
  if (clock.trim() === '') return {};
  const read = parseFinnishTime(`${today} ${clock.trim()}`, today);
  if (!('time' in read)) return { start: clock };
  const { start = '', end = '' } = read.time;
  return { start, end };
}
