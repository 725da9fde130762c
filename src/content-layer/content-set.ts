import type { Entry, EventEntry, IssuerEntry, NetworkEntry, PageEntry, TranslationEntry, VenueEntry } from './entry.ts';
import type { ContentFile } from './files/content-file.ts';
import type { Place } from './files/place.ts';
import type { ImageFile } from './images/image-file.ts';

/** A file together with what its place says it is; no place when name or folder are wrong. */
export interface PlacedFile extends ContentFile {
  readonly place?: Place;
}

/** Everything that was read, for the rules across files. */
export interface ContentSet {
  readonly files: readonly PlacedFile[];
  /** Picture files beside the listings; absent when nobody looked for any: texts alone are being judged. */
  readonly images?: readonly ImageFile[];
  readonly networks: readonly NetworkEntry[];
  readonly venues: readonly VenueEntry[];
  readonly events: readonly EventEntry[];
  readonly translations: readonly TranslationEntry[];
  readonly issuers: readonly IssuerEntry[];
  readonly pages: readonly PageEntry[];
}

/** Sorts entries by kind. */
export function contentSet(
  files: readonly PlacedFile[],
  entries: readonly Entry[],
  images?: readonly ImageFile[],
): ContentSet {
  const only = <K extends Entry['kind']>(kind: K) =>
    entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
  return {
    files,
    ...(images && { images }),
    networks: only('network'),
    venues: only('venue'),
    events: only('event'),
    translations: only('translation'),
    issuers: only('issuer'),
    pages: only('page'),
  };
}

/** Files of a kind by id, also those that could not be read: a reference to a broken file is not a wrong reference. */
export function filesOf(set: Pick<ContentSet, 'files'>, kind: Place['kind']): Map<string, PlacedFile> {
  return new Map(set.files.flatMap((file) => (file.place?.kind === kind ? [[file.place.id, file] as const] : [])));
}
