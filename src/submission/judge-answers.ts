import '#content-layer/schema/no-eval.ts';
import { describeIssue } from '#content-layer/describe-issue.ts';
import type { ContentFile } from '#content-layer/files/content-file.ts';
import { judgeText, sizeIssues } from '#content-layer/files/judge-text.ts';
import type { Issue } from '#content-layer/issue.ts';
import { readListings } from '#content-layer/read-listings.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Answers } from './answers.ts';
import { type Dossier, eventFileParts } from './dossier.ts';
import { fieldOf } from './field-of.ts';
import { formWords } from './form-words.ts';
import { type ListingFile, listingFiles } from './listing-files.ts';

/** Something that is wrong with an answer, in the reader's words. */
export interface AnswerFault {
  /** The field that it belongs to (`field-of.ts`). */
  readonly field: string;
  /** Warnings keep nothing from being published. */
  readonly level: Issue['level'];
  readonly message: string;
  readonly fix: string;
}

/** What becomes of the answers. */
export interface Verdict {
  readonly files: readonly ListingFile[];
  /** In the order of the files; the form shows them in its own. */
  readonly faults: readonly AnswerFault[];
  /** Whether everything that was written would be published: nothing is refused, in no language. */
  readonly ok: boolean;
  /** What the site would hold; the event is absent when it would be kept back. */
  readonly catalogue: Catalogue;
  readonly event?: Event;
}

/** What answers are judged with. */
export interface Judging {
  readonly dossier: Dossier;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly sourceName: string;
}

const ROOT = { dir: 'content', example: false };

/**
 * Judges the answers by what the build would do with the files they make: the same code, the same rules, the same words. What
 * is wrong with other events of the venue is not told here.
 */
export function judgeAnswers(answers: Answers, judging: Judging): Verdict {
  const { dossier, clock, sourceName } = judging;
  const files = listingFiles(answers, { dossier, today: clock.today, sourceName });
  const texts = new Map([
    ...surroundings(dossier),
    ...files.map(({ parts, text }) => [parts.join('/'), text] as const),
  ]);
  const sources = [...texts.keys()].map(sourceOf);
  const { catalogue, issues } = readListings(
    sources,
    ({ file, parts }) => {
      const text = texts.get(parts.join('/')) ?? '';
      const tooLarge = sizeIssues(file, new TextEncoder().encode(text).length);
      return tooLarge.length > 0 ? { issues: tooLarge } : judgeText(file, text);
    },
    clock,
  );
  const own = new Map(files.map((file) => [sourceOf(file.parts.join('/')).file, file]));
  const faults = issues.flatMap((issue) => {
    const file = own.get(issue.file);
    return file ? [faultOf(issue, file, answers, judging)] : [];
  });
  const slug = files[0]?.parts.at(-1)?.replace(/\.md$/, '');
  const event = catalogue.events.find(({ id }) => id === `${dossier.venue.id}/${slug}`);
  const ok = event !== undefined && faults.every(({ level }) => level !== 'error');
  return { files, faults, ok, catalogue, ...(event && { event }) };
}

/** Everything that an event of the venue is judged beside. */
function surroundings({ network, venue, events }: Dossier): [string, string][] {
  return [
    [`networks/${network.id}.yaml`, network.text],
    [`venues/${network.id}/${venue.id}.yaml`, venue.text],
    ...Object.entries(events).flatMap(([slug, texts]) =>
      (['fi', 'sv', 'en'] as const).flatMap((language): [string, string][] => {
        const text = texts[language];
        return text === undefined ? [] : [[eventFileParts(venue.id, slug, language).join('/'), text]];
      }),
    ),
  ];
}

function sourceOf(name: string): ContentFile {
  const file = `${ROOT.dir}/${name}`;
  return { file, path: file, root: ROOT, parts: name.split('/'), isRegular: true };
}

function faultOf(issue: Issue, file: ListingFile, answers: Answers, { clock, locale }: Judging): AnswerFault {
  const field = fieldOf(issue, file, answers);
  const { message, fix, level } = describeIssue(issue, locale);
  const own = formWords(issue, field, answers, locale, clock.today);
  return { field, level, ...(own === undefined ? { message, fix } : { message: own, fix: '' }) };
}
