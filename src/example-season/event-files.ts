import type { ContentLanguage } from '#domain/localized.ts';
import { PLAIN_FINNISH } from '#domain/plain-finnish.ts';
import type { Category } from '#domain/vocabulary.ts';
import { EXAMPLE_WORDS, exampleWording } from './example-wording.ts';
import type { SeasonEvent } from './season-event.ts';
import { EXAMPLE_IMAGE } from './season-pictures.ts';
import { STATUS_NOTES } from './status-notes.ts';
import { ticketsYaml } from './tickets-yaml.ts';
import { EXAMPLE_CONTACTS, EXAMPLE_SOURCE } from './venue-file.ts';
import { type YamlFile, type YamlValue, yamlText } from './yaml-text.ts';

/** Paths (inside the content folder) and texts of one event: the Finnish file with the facts, and its translations. */
export function eventFiles(event: SeasonEvent): (readonly [path: string, text: string])[] {
  const { text, venue, number } = event;
  const path = `events/${venue.id}/${text.slug}${number > 1 ? `-${number}` : ''}`;
  const files: [string, string][] = [[`${path}.md`, document(mainData(event), event, 'fi')]];
  if (text.plain) {
    const data = exampleWording(text.plain.wording, 'fi', event.number);
    files.push([`${path}.${PLAIN_FINNISH}.md`, `---\n${yamlText(data)}---\n\n${text.plain.body}\n`]);
  }
  for (const language of event.translations) {
    const wording = text[language];
    if (wording === undefined) continue;
    const data = { ...exampleWording(wording, language, event.number), ...ownWords(event, language) };
    files.push([`${path}.${language}.md`, document(data, event, language)]);
  }
  return files;
}

function document(data: YamlFile, { body }: SeasonEvent, language: ContentLanguage): string {
  return `---\n${yamlText(data)}---\n\n${body[language]}\n\n${EXAMPLE_WORDS[language].inBody}\n`;
}

function mainData(event: SeasonEvent): YamlFile {
  const { text, when, status, tickets, access, checked } = event;
  const { min, max } = text.ages ?? {};
  return {
    ...exampleWording(text.fi, 'fi', event.number),
    categories: categoriesOf(event),
    audience: text.audience,
    ages: text.ages && { min: min?.toString(), max: max?.toString() },
    languages: text.languages ?? ['fi'],
    duration: isOneSitting(event) ? String(text.minutes) : undefined,
    ...ownWords(event, 'fi'),
    status,
    when: withTexts(when),
    tickets: tickets && ticketsYaml(tickets),
    accessibility: access && { [access.feature]: 'yes' },
    website: event.hasWebsite ? EXAMPLE_CONTACTS.website : undefined,
    image: event.hasPicture ? EXAMPLE_IMAGE : undefined,
    sources: [{ name: EXAMPLE_SOURCE, date: checked }],
    checked,
  };
}

/** What is said in each language's own file besides title and summary. */
function ownWords({ place, price, status, access }: SeasonEvent, language: ContentLanguage) {
  return {
    place: place?.[language],
    price: price?.[language],
    statusNote: status && STATUS_NOTES[status][language],
    accessibilityNote: access?.note[language],
  };
}

/** Absent when they are just what the venue has anyway. */
function categoriesOf({ text, category, venue }: SeasonEvent): readonly Category[] | undefined {
  const categories = [...new Set([category, ...(text.also ?? [])])];
  return categories.join() === venue.plan.categories.join() ? undefined : categories;
}

function isOneSitting({ when, text }: SeasonEvent): boolean {
  return 'weekly' in when || ('dates' in when && (text.shape === 'show' || text.shape === 'series'));
}

/** The calendar as YAML values; the only number in it becomes a text. */
function withTexts(when: SeasonEvent['when']): YamlValue {
  if ('dates' in when) return { dates: when.dates.map((date) => ({ ...date })) };
  if ('range' in when) return { range: { ...when.range } };
  const { every, changes, ...rest } = when.weekly;
  return { weekly: { ...rest, every: every?.toString(), changes: changes?.map((change) => ({ ...change })) } };
}
