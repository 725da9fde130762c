import type { FinderSource } from '#domain/find-results.ts';
import { decodeFinderData } from './decode-finder-data.ts';
import { decodeNames, type EventNames } from './event-names.ts';
import type { FinderFile, NamesFile } from './finder-file.ts';
import { itemAt } from './item-at.ts';
import { nameParts } from './name-parts.ts';

/** All that can be found, and all names. */
export interface WholeFinder {
  readonly source: FinderSource;
  readonly names: EventNames;
}

/** Where a further part of the names lies, from 1: beside the file of the data. */
export const namesPath = (dataPath: string, part: number): string => dataPath.replace(/\.json$/, `/${part}.json`);

/**
 * Joins all files of a finder. Throws when one of them is of another edition.
 *
 * @param readPart reads a further file of names, from 1; what it throws is thrown
 */
export function wholeFinder({ data }: FinderFile, readPart: (part: number) => NamesFile): WholeFinder {
  const source = decodeFinderData(data);
  const names = nameParts(source.events).map((places, part) => {
    const { edition, ...columns } = part === 0 ? { ...data.names, edition: data.edition } : readPart(part);
    if (edition !== data.edition) throw new Error(`Finder data: part ${part} is of another edition`);
    return decodeNames(
      columns,
      places.map((place) => itemAt(source.events, place)),
    );
  });
  return { source, names: new Map(names.flatMap((part) => [...part])) };
}
