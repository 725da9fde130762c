import { splitFrontMatter } from '#content-layer/front-matter.ts';
import { parseYaml, type RawData } from '#content-layer/yaml/parse-yaml.ts';
import type {
  AccessibilityAnswer,
  AccessibilityFeature,
  Audience,
  Category,
  Status,
  Weekday,
} from '#domain/vocabulary.ts';
import { type Answers, NO_ANSWERS, NO_TIME, type TextAnswers, type TicketAnswers, type TimeAnswer } from './answers.ts';
import type { EventTexts } from './dossier.ts';
import { finnishClock, finnishDay } from './finnish-text.ts';

type Group = { readonly [key: string]: RawData };

/** The answers that would make an event's files: what the form begins with when an event is changed. */
export function answersOf(venue: string, event: string, texts: EventTexts): Answers {
  const { data, body } = read(texts.fi);
  const { min: ageMin = '', max: ageMax = '' } = group(data['ages']) as Record<string, string>;
  const tickets = group(data['tickets']);
  const languages = list(data['languages']).map(String);
  return {
    ...NO_ANSWERS,
    ...textsIn(data, body),
    ...whenAnswers(group(data['when'])),
    venue,
    event,
    categories: list(data['categories']) as Category[],
    audience: list(data['audience']) as Audience[],
    ageMin,
    ageMax,
    languages: languages.join(', '),
    duration: word(data['duration']),
    website: word(data['website']),
    status: (word(data['status']) || 'scheduled') as Status,
    ticketsDiffer: Object.keys(tickets).length > 0,
    tickets: ticketAnswers(tickets),
    accessibility: group(data['accessibility']) as { [F in AccessibilityFeature]?: AccessibilityAnswer },
    translations: { sv: translation(texts.sv), en: translation(texts.en) },
  };
}

function translation(text: string | undefined): TextAnswers {
  if (text === undefined) return NO_ANSWERS.translations.sv;
  const { data, body } = read(text);
  return textsIn(data, body);
}

function textsIn(data: Group, body: string): TextAnswers {
  return {
    title: word(data['title']),
    summary: word(data['summary']),
    body: body.trim(),
    place: word(data['place']),
    price: word(data['price']),
    statusNote: word(data['statusNote']),
    accessibilityNote: word(data['accessibilityNote']),
  };
}

function whenAnswers(when: Group): Partial<Answers> {
  const [weekly, range] = [group(when['weekly']), group(when['range'])];
  if ('range' in when) {
    const hours = word(range['openingHours']);
    return { kind: 'range', from: day(range['from']), until: day(range['until']), openingHours: hours };
  }
  if ('weekly' in when) {
    return {
      kind: 'weekly',
      from: day(weekly['from']),
      until: day(weekly['until']),
      days: list(weekly['days']) as Weekday[],
      everySecond: word(weekly['every']) === '2',
      clock: clocks(word(weekly['start']), word(weekly['end'])),
      except: list(weekly['except']).map(day).join(', '),
    };
  }
  const dates = list(when['dates']).map((one) => timeAnswer(group(one)));
  return { kind: 'dates', dates: dates.length > 0 ? dates : [NO_TIME] };
}

function timeAnswer(data: Group): TimeAnswer {
  const [start, end, endDate] = [word(data['start']), word(data['end']), day(data['endDate'])];
  const first = [day(data['date']), endDate === '' ? clocks(start, end) : finnishClock(start)];
  const last = endDate === '' ? [] : ['–', endDate, finnishClock(end)];
  const words = [first[0], first[1] && `klo ${first[1]}`, last[0], last[1], last[2] && `klo ${last[2]}`];
  return {
    text: words.filter(Boolean).join(' '),
    status: (word(data['status']) || 'scheduled') as Status,
    note: word(data['note']),
  };
}

const clocks = (start: string, end: string): string => [start, end].filter(Boolean).map(finnishClock).join('–');
const day = (data: RawData | undefined): string => finnishDay(word(data));

function ticketAnswers(data: Group): TicketAnswers {
  const [deadlineAmount = '', deadlineUnit = 'days'] = word(data['deadline']).split(' ').filter(Boolean);
  return {
    benefit: word(data['benefit']),
    channels: list(data['channels']).map(String),
    booking: word(data['booking']),
    deadlineAmount,
    deadlineUnit,
    quota: word(data['quota']),
    children: word(data['children']),
    phone: word(data['phone']),
    email: word(data['email']),
    note: word(data['note']),
  };
}

function read(text: string): { data: Group; body: string } {
  const cut = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  if ('rule' in cut) return { data: {}, body: '' };
  return { data: group(parseYaml(cut.data, '').data), body: cut.body };
}

function group(data: RawData | undefined): Group {
  return typeof data === 'object' && !Array.isArray(data) ? data : {};
}

/** A list, also where a single value stands without brackets. */
function list(data: RawData | undefined): readonly RawData[] {
  if (Array.isArray(data)) return data;
  return data === undefined || data === '' ? [] : [data];
}

/** A text; of one in several languages, the Finnish. */
function word(data: RawData | undefined): string {
  if (typeof data === 'string') return data;
  const own = group(data)['fi'];
  return typeof own === 'string' ? own : '';
}
