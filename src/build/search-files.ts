import { createHash } from 'node:crypto';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ContentLanguage } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import {
  HEAD_FILE,
  type HeadFile,
  type KeysFile,
  keysFile,
  LABEL_BAR,
  LISTINGS_FILE,
  type ListingsFile,
} from '#search/index-files.ts';
import { indexables, searchPlaces } from '#search/indexables.ts';
import { type BuiltIndex, buildIndex } from '#search/lexicon/build-index.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { type PackedIndex, packIndex } from '#search/lexicon/packed-index.ts';
import { lemmasFrom, type VoikkoLock } from '#search/lexicon/voikko-lock.ts';

/** A file of the index: its name, and its content as JSON. */
export interface IndexFile {
  readonly name: string;
  readonly json: string;
}

/** What an index is made of. */
export interface IndexSources {
  readonly catalogue: Catalogue;
  readonly now: EpochMinutes;
  readonly concepts: readonly Concept[];
  /** What Voikko says of the words, when it has been asked. */
  readonly lock?: VoikkoLock;
}

/** Builds the index of a catalogue: the same for all locales but for the names of the concepts. */
export function siteIndex({ catalogue, now, concepts, lock }: IndexSources): BuiltIndex {
  return buildIndex({
    listings: indexables(catalogue, now),
    concepts,
    places: searchPlaces(catalogue),
    ...(lock && { lemmas: lemmasFrom(lock) }),
  });
}

/** Packs an index: gives the files for pages in a language. All bear one version, made of their content. */
export function searchFiles(
  index: BuiltIndex,
  concepts: readonly Concept[],
): (language: ContentLanguage) => readonly IndexFile[] {
  const packed = packIndex(index);
  return (language) => filesOf(packed, conceptLabels(index, concepts, language));
}

function filesOf({ head, listings, parts }: PackedIndex, labels: readonly string[]): IndexFile[] {
  const version = createHash('sha256')
    .update(JSON.stringify([head, labels, listings, parts]))
    .digest('hex')
    .slice(0, 12);
  const first: HeadFile = { version, ...head, labels: labels.join(LABEL_BAR) };
  const second: ListingsFile = { version, ...listings };
  return [
    { name: HEAD_FILE, json: JSON.stringify(first) },
    { name: LISTINGS_FILE, json: JSON.stringify(second) },
    ...parts.map((part, at) => {
      const keys: KeysFile = { version, ...part };
      return { name: keysFile(at), json: JSON.stringify(keys) };
    }),
  ];
}

/** What the concepts of the index are called, by their numbers; empty for those that no listing has. */
function conceptLabels(
  { lexicon }: BuiltIndex,
  concepts: readonly Concept[],
  language: ContentLanguage,
): readonly string[] {
  const byNumber = [...concepts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byNumber.map((concept, at) => ((lexicon.concepts[at]?.size ?? 0) > 0 ? (concept[language][0] ?? '') : ''));
}
