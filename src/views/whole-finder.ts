import type { FinderSource } from '#domain/find-results.ts';
import { decodeFinderData } from './decode-finder-data.ts';
import { decodeNames, decodePart, type EventNames } from './event-names.ts';
import type { NamesFile } from './finder-data.ts';
import type { FinderFile } from './finder-file.ts';
import { nameParts } from './name-parts.ts';

/** All that can be found, and all names. */
export interface WholeFinder {
  readonly source: FinderSource;
  readonly names: EventNames;
}

/**
 * Joins all files of a finder. Throws when one of them is of another build.
 *
 * @param readPart reads a further file of names, from 1; what it throws is thrown
 */
export function wholeFinder({ data }: Pick<FinderFile, 'data'>, readPart: (part: number) => NamesFile): WholeFinder {
  const source = decodeFinderData(data);
  const names = nameParts(source.events).map((places, part) =>
    part === 0 ? decodeNames(data.names, source, places) : decodePart(readPart(part), source, places),
  );
  return { source, names: new Map(names.flatMap((part) => [...part])) };
}
