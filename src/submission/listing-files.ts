import { changedMarkdown } from '#content-layer/changed-markdown.ts';
import { splitFrontMatter } from '#content-layer/front-matter.ts';
import { markdownText } from '#content-layer/listing-text.ts';
import { dropEmpty } from '#content-layer/schema/drop-empty.ts';
import { parseYaml, type RawData } from '#content-layer/yaml/parse-yaml.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { eventNameFrom } from '#domain/id-from.ts';
import type { ContentLanguage } from '#domain/localized.ts';
import { type Answers, OTHER_LANGUAGES, type TextAnswers } from './answers.ts';
import { answersOf } from './answers-of.ts';
import { type Dossier, type EventTexts, eventFileParts } from './dossier.ts';
import { eventData, type FileData } from './event-data.ts';
import { mergeChanges } from './merge-changes.ts';

/** A file that the form makes. */
export interface ListingFile {
  readonly language: ContentLanguage;
  /** Below the content folder. */
  readonly parts: readonly string[];
  readonly text: string;
}

/** What the files are made with. */
export interface Making {
  readonly dossier: Dossier;
  readonly today: CivilDate;
  /** Whose word it is: "Kohteen oma ilmoitus". */
  readonly sourceName: string;
}

/** The files of an event: the Finnish one, and one for each language in which anything was written. */
export function listingFiles(answers: Answers, { dossier, today, sourceName }: Making): ListingFile[] {
  const slug = answers.event || freeSlug(answers.title, dossier);
  const before = answers.event === '' ? undefined : dossier.events[answers.event];
  const asked = before && answersOf(answers.venue, answers.event, before);
  const old = dataOf(before?.fi);
  const merged = mergeChanges(old, asked ? eventData(asked, today) : {}, eventData(answers, today)) as FileData;
  const data = { ...merged, sources: sourcesWith(sourceName, old['sources'], today), checked: today };
  const file = (language: ContentLanguage, own: FileData, body: string): ListingFile => ({
    language,
    parts: eventFileParts(dossier.venue.id, slug, language),
    text: textOf(before, language, own, body),
  });
  return [
    file('fi', data, answers.body),
    ...OTHER_LANGUAGES.flatMap((language) => {
      const texts = answers.translations[language];
      const isWritten = Object.values(texts).some((text) => text.trim() !== '');
      return isWritten ? [file(language, translationData(texts), texts.body)] : [];
    }),
  ];
}

function textOf(before: EventTexts | undefined, language: ContentLanguage, data: FileData, body: string): string {
  const kept = before?.[language];
  const filled = (dropEmpty(data) ?? {}) as FileData;
  return kept === undefined ? markdownText(filled, body) : changedMarkdown(kept, filled, body);
}

function translationData({ body: _, ...texts }: TextAnswers): FileData {
  return { ...texts };
}

/** Front matter of a file that the build has let through. */
function dataOf(text: string | undefined): FileData {
  const cut = text === undefined ? undefined : splitFrontMatter(text);
  if (cut === undefined || 'rule' in cut) return {};
  const { data } = parseYaml(cut.data, '');
  return typeof data === 'object' && !Array.isArray(data) ? data : {};
}

/** The venue's own word with today's date, beside whatever sources there were. */
function sourcesWith(name: string, before: RawData | undefined, today: CivilDate): RawData[] {
  const others = Array.isArray(before)
    ? before.filter((one) => JSON.stringify(one).indexOf(JSON.stringify(name)) === -1)
    : [];
  return [...others, { name, date: today }];
}

/** A name made of the title that no event of the venue has. */
function freeSlug(title: string, { events }: Dossier): string {
  const name = eventNameFrom(title);
  const names = [name, ...Array.from({ length: 99 }, (_, at) => `${name.slice(0, 76)}-${at + 2}`)];
  return names.find((one) => !(one in events)) ?? name;
}
