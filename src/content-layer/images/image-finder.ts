import type { ListingImage } from '#domain/listing-image.ts';
import type { EventEntry, VenueEntry } from '../entry.ts';
import { type ImageFile, stemOf } from './image-file.ts';

/** Finds the picture of a listing: the one good file beside it, together with what the listing says of it. */
export function imageFinder(files: readonly ImageFile[]): (entry: EventEntry | VenueEntry) => ListingImage | undefined {
  const byStem = Map.groupBy(files, ({ file }) => stemOf(file));
  return ({ file, data }) => {
    const [only, ...others] = byStem.get(stemOf(file)) ?? [];
    if (!data.image || !only?.facts || others.length > 0) return undefined;
    return { ...only.facts, ...data.image };
  };
}
