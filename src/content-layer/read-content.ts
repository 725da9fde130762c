import type { Catalogue } from '#domain/catalogue.ts';
import { endOf } from '#domain/event.ts';
import type { BuildSettings } from './build-settings.ts';
import type { PlacedFile } from './content-set.ts';
import type { EntryMemory } from './entry-memory.ts';
import type { ContentFile } from './files/content-file.ts';
import { listFiles } from './files/list-files.ts';
import { isTranslationFile } from './files/place.ts';
import { readText } from './files/read-text.ts';
import type { ImageFile } from './images/image-file.ts';
import { isImageName } from './images/image-type.ts';
import { judgeImages } from './images/judge-images.ts';
import type { Issue } from './issue.ts';
import { readLexicon } from './read-lexicon.ts';
import { readListings } from './read-listings.ts';
import type { LexiconData } from './schema/lexicon.ts';

/**
 * What became of every listing. A listing is one file that claims to be a network, venue, event, issuer or page, in
 * whichever root, also when it lies in a wrong place; a translation or a picture beside a listing is part of that listing.
 */
export interface ContentCounts {
  readonly found: number;
  readonly published: number;
  /** Events that are over: they keep their page. */
  readonly past: number;
  readonly quarantined: number;
}

export interface Content {
  readonly catalogue: Catalogue;
  /** Of all files, sorted by file and place. */
  readonly issues: readonly Issue[];
  readonly counts: ContentCounts;
  /** The search words of `lexicon/`, in themes. */
  readonly lexicon: readonly LexiconData[];
  /** All files of listings that were found, also those that stay out. */
  readonly listings: readonly PlacedFile[];
  /** The picture files that were found; those of the catalogue's images are among them, by their ids. */
  readonly images: readonly ImageFile[];
  /** How many files were looked at, translations, pictures and search words included. */
  readonly fileCount: number;
}

type ReadSettings = Pick<BuildSettings, 'contentRoots' | 'today' | 'now'>;

/**
 * Reads and judges all content once. A bad file is kept out and the others are published; nothing is lost in silence.
 *
 * @param memory how files were read before, when it is known
 * @throws when a root does not exist, and when found ≠ published + past + quarantined, which is a mistake of this code
 */
export async function readContent(settings: ReadSettings, memory?: EntryMemory): Promise<Content> {
  const sources = listFiles(settings.contentRoots);
  const isImage = ({ parts }: ContentFile) => isImageName(parts.at(-1) ?? '');
  const images = await judgeImages(sources.filter(isImage));
  const listings = sources.filter((source) => !isImage(source));
  const { files, quarantined, catalogue, issues } = readListings(listings, readText, settings, images, memory?.read);
  const words = readLexicon(settings.contentRoots, memory?.theme);
  const counts = count(files, quarantined, catalogue, settings.now);
  return {
    catalogue,
    lexicon: words.themes,
    issues: [...issues, ...words.issues].sort(inReadingOrder),
    counts,
    listings: files,
    images: images.files,
    fileCount: sources.length + words.fileCount,
  };
}

/** Counted from both ends: files on disk and objects in the catalogue. */
function count(
  files: readonly PlacedFile[],
  quarantined: ReadonlySet<string>,
  catalogue: Catalogue,
  now: number,
): ContentCounts {
  const listings = files.filter(({ parts }) => !isTranslationFile(parts));
  const total = Object.values(catalogue).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
  const past = catalogue.events.filter((event) => endOf(event) <= now).length;
  const counts = {
    found: listings.length,
    published: total - past,
    past,
    quarantined: listings.filter(({ file }) => quarantined.has(file)).length,
  };
  if (counts.found !== counts.published + counts.past + counts.quarantined) {
    throw new Error(`Listings were lost: ${JSON.stringify(counts)}`);
  }
  return counts;
}

function inReadingOrder(a: Issue, b: Issue): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return byFile || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
