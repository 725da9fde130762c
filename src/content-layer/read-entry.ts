import type { z } from 'zod';
import type { CivilDate } from '#domain/civil-date.ts';
import type { SafeHtml } from '#domain/event.ts';
import { isGuideLanguage } from '#domain/guide-languages.ts';
import { PLAIN_FINNISH } from '#domain/plain-finnish.ts';
import type { Entry } from './entry.ts';
import { expandEvent } from './expand-event.ts';
import type { ContentFile } from './files/content-file.ts';
import type { TextResult } from './files/judge-text.ts';
import type { Place } from './files/place.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type Issue, keepsOut, makeIssue } from './issue.ts';
import { EVENT_TEXT, GUIDE_TEXT, type MarkdownProfile, pageText } from './markdown/markdown-profile.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { screenText } from './plain/screen-text.ts';
import { dropEmpty } from './schema/drop-empty.ts';
import { event } from './schema/event.ts';
import { eventTranslation } from './schema/event-translation.ts';
import { issuer } from './schema/issuer.ts';
import { network } from './schema/network.ts';
import { page } from './schema/page.ts';
import { venue } from './schema/venue.ts';
import { validateData } from './validate-data.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

const NO_TEXT: SafeHtml = { html: '' };

interface ReadEntry {
  /** Absent when there are issues that keep the file out. */
  readonly entry?: Entry;
  readonly issues: readonly Issue[];
}

/**
 * Reads one file from its text: data, running text and, of an event, its times. Reports everything that is wrong with it at
 * once; rules about other files come later.
 */
export function readEntry(source: ContentFile, content: TextResult, place: Place, today: CivilDate): ReadEntry {
  if ('issues' in content) return content;
  const cut = cutFile(place.kind, content.text);
  if ('rule' in cut) return { issues: [makeIssue(source.file, cut.rule)] };
  const yaml = parseYaml(cut.data, source.file, cut.dataLine);
  const text = readBody(cut.body, cut.bodyLine, source.file, place);
  if (yaml.data === undefined) return { issues: [...yaml.issues, ...text.issues] };
  const base = { file: source.file, example: source.root.example, locate: yaml.locate };
  const read = readData(dropEmpty(yaml.data) ?? {}, place, base, text, today);
  const issues = [...read.issues, ...text.issues, ...plainIssues(cut.body, cut.bodyLine, read.entry)];
  return issues.some(keepsOut) || !read.entry ? { issues } : { entry: read.entry, issues };
}

/** Texts in plain Finnish are screened: the running one, and of an event its two sentences. */
function plainIssues(body: string, bodyLine: number, entry: Entry | undefined): Issue[] {
  const isPlain = (entry?.kind === 'translation' || entry?.kind === 'page') && entry.language === PLAIN_FINNISH;
  if (!isPlain) return [];
  const summary = entry.kind === 'translation' ? entry.data.summary : entry.data.description;
  const { line } = entry.locate([entry.kind === 'translation' ? 'summary' : 'description']);
  return [...screenText(summary, line, entry.file), ...screenText(body, bodyLine, entry.file)];
}

/** The data of a file and the running text behind it, which not every kind has. */
export function cutFile(kind: Place['kind'], text: string): ReturnType<typeof splitFrontMatter> {
  const isYaml = kind === 'network' || kind === 'venue' || kind === 'issuer';
  return isYaml ? { data: text, dataLine: 1, body: '', bodyLine: 1 } : splitFrontMatter(text);
}

type Base = Pick<Entry, 'file' | 'example' | 'locate'>;
type Body = Pick<ReturnType<typeof readBody>, 'body' | 'pageBody'>;

function readData(data: unknown, place: Place, base: Base, { body, pageBody }: Body, today: CivilDate): ReadEntry {
  const checked = <S extends z.ZodType>(schema: S) => validateData(schema, data, base.file, base.locate);
  const withBody = body ? { body } : {};
  switch (place.kind) {
    case 'network': {
      const result = checked(network);
      return result.ok ? { entry: { ...base, ...place, data: result.data }, issues: [] } : result;
    }
    case 'venue': {
      const result = checked(venue);
      if (!result.ok) return result;
      const { data: own, issues } = result;
      return { entry: { ...base, ...place, kind: 'venue', ...imageFault(issues), data: own }, issues };
    }
    case 'issuer': {
      const result = checked(issuer);
      return result.ok ? { entry: { ...base, ...place, kind: 'issuer', data: result.data }, issues: [] } : result;
    }
    case 'page': {
      const result = checked(page);
      return result.ok ? { entry: { ...base, ...place, body: pageBody(), data: result.data }, issues: [] } : result;
    }
    case 'translation': {
      const result = checked(eventTranslation);
      return result.ok ? { entry: { ...base, ...place, ...withBody, data: result.data }, issues: [] } : result;
    }
    case 'event': {
      const result = checked(event);
      const times = expandEvent(data, base.file, base.locate, today);
      const issues = [...result.issues, ...times.issues];
      if (!result.ok || !times.expansion) return { issues };
      const own = { ...withBody, ...imageFault(result.issues), data: result.data };
      return { entry: { ...base, ...place, ...own, times: times.expansion }, issues };
    }
  }
}

const imageFault = (issues: readonly Issue[]) => (issues.length > 0 ? { imageIsFaulty: true as const } : {});

const isGuide = (place: Place) => place.kind === 'page' && isGuideLanguage(place.language);

function profileOf(place: Place): MarkdownProfile {
  if (place.kind !== 'page') return EVENT_TEXT;
  return isGuide(place) ? GUIDE_TEXT : pageText('fi');
}

function readBody(markdown: string, firstLine: number, file: string, place: Place) {
  const render = (profile: MarkdownProfile) => {
    const rendered = renderMarkdown(markdown, profile);
    return rendered.ok ? { body: rendered.body, faults: [] } : { body: undefined, faults: rendered.faults };
  };
  const { body, faults } = render(profileOf(place));
  const issues = faults.map(({ rule, params, line, column }) =>
    makeIssue(file, rule, { params, position: { line: line + firstLine - 1, column } }),
  );
  /** What a reader of a language sees on a page: the same words, but our own links lead on in that language. */
  const pageBody = () => ({
    fi: body ?? NO_TEXT,
    sv: isGuide(place) ? (body ?? NO_TEXT) : (render(pageText('sv')).body ?? NO_TEXT),
    en: isGuide(place) ? (body ?? NO_TEXT) : (render(pageText('en')).body ?? NO_TEXT),
  });
  return { body, pageBody, issues };
}
