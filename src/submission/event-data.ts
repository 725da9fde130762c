import type { RawData } from '#content-layer/yaml/parse-yaml.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Answers, TicketAnswers } from './answers.ts';
import { whenData } from './when-data.ts';

/** An event's data as its file holds it: texts, lists and groups. */
export type FileData = { [key: string]: RawData };

/** The front matter that the answers make, without what says where it comes from. Empty values mean that there is none. */
export function eventData(answers: Answers, today: CivilDate): FileData {
  const { title, summary, categories, audience, ageMin, ageMax, duration, place, price, website } = answers;
  const { status, statusNote, accessibility, accessibilityNote } = answers;
  return {
    title,
    summary,
    categories: [...categories],
    audience: [...audience],
    ages: { min: ageMin, max: ageMax },
    languages: answers.languages.split(/[\s,;]+/).filter(Boolean),
    duration,
    place,
    price,
    status: status === 'scheduled' ? '' : status,
    statusNote,
    when: whenData(answers, today),
    tickets: answers.ticketsDiffer ? ticketData(answers.tickets) : '',
    accessibility: { ...accessibility },
    accessibilityNote,
    website,
  };
}

function ticketData({ deadlineAmount, deadlineUnit, channels, ...rest }: TicketAnswers): FileData {
  const amount = deadlineAmount.trim();
  return { ...rest, channels: [...channels], deadline: amount === '' ? '' : `${amount} ${deadlineUnit}` };
}
