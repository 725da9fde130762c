import type { Catalogue } from '#domain/catalogue.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { contentSet, type PlacedFile } from './content-set.ts';
import type { Entry } from './entry.ts';
import type { ContentFile } from './files/content-file.ts';
import type { TextResult } from './files/judge-text.ts';
import { type Place, placeOf } from './files/place.ts';
import { freezeDeep } from './freeze-deep.ts';
import type { JudgedImages } from './images/judge-images.ts';
import { type Issue, makeIssue } from './issue.ts';
import { quarantine } from './quarantine.ts';
import { readEntry } from './read-entry.ts';
import { ALL_RULES } from './rules/all-rules.ts';

/** Listings that have been read and judged, each by itself and all against each other. */
export interface ReadListings {
  readonly files: readonly PlacedFile[];
  /** Names of the files that stay out. */
  readonly quarantined: ReadonlySet<string>;
  /** What is published, deeply frozen. */
  readonly catalogue: Catalogue;
  readonly issues: readonly Issue[];
}

/** Reads one file, whose text is there for the asking. */
export type ReadFile = (
  source: ContentFile,
  textOf: (source: ContentFile) => TextResult,
  place: Place,
  today: CivilDate,
) => ReturnType<typeof readEntry>;

/**
 * Judges files and makes the catalogue of those that are good. Knows no disk: a build hands it files and the form for
 * venues hands it texts, so that both judge by the same code.
 *
 * @param textOf the text of a file, or why there is none
 * @param images the pictures that lie beside them; none given: what a listing says of its picture is not compared
 * @param read reads one file, or remembers how it was read, and then asks for no text
 */
export function readListings(
  sources: readonly ContentFile[],
  textOf: (source: ContentFile) => TextResult,
  clock: Clock,
  images?: JudgedImages,
  read: ReadFile = (source, text, place, today) => readEntry(source, text(source), place, today),
): ReadListings {
  const issues: Issue[] = [...(images?.issues ?? [])];
  const entries: Entry[] = [];
  const files: PlacedFile[] = [];
  for (const source of sources) {
    const placed = placeOf(source.parts);
    if ('rule' in placed) {
      files.push(source);
      issues.push(makeIssue(source.file, placed.rule, { params: placed.params }));
      continue;
    }
    files.push({ ...source, place: placed.place });
    const { entry, issues: own } = read(source, textOf, placed.place, clock.today);
    issues.push(...own);
    if (entry) entries.push(entry);
  }
  const set = contentSet(files, entries, images?.files);
  for (const rule of ALL_RULES) issues.push(...rule(set, clock));
  const kept = quarantine(set, issues);
  issues.push(...kept.issues);
  return { files, quarantined: kept.files, catalogue: freezeDeep(buildCatalogue(set, kept.files, clock)), issues };
}
