import { isPageNumber } from '#domain/id-from.ts';
import { isOutingCode } from '#domain/outing.ts';
import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { makeIssue } from '../issue.ts';
import { issueAt, type Rule } from './rule.ts';

/** Days and file names that are addresses under `/tapahtumat/` or have a meaning to web servers. */
const FIXED = ['all', 'today', 'tomorrow', 'weekend', 'week', 'index', '404'];
const MONTH = /^\d{4}-\d{2}$/;
/** The list of everything may have hundreds of pages. */
const NUMBER = /^\d+$/;

/**
 * Whether an id is the address of a prebuilt list: a municipality, its outings, a category, audience, day or month, or a page of one.
 *
 * @param areas ids of municipalities and networks: calendars, frames and screens are called after both
 */
export function isReservedId(id: string, areas: readonly string[]): boolean {
  const codes: readonly string[] = [...CATEGORIES, ...AUDIENCES, ...FIXED, ...areas];
  return codes.includes(id) || MONTH.test(id) || isOutingCode(id) || NUMBER.test(id);
}

/** Neither a venue, a municipality nor a network may have the address of another prebuilt list, and no event that of a page of its venue's. */
export const reservedIds: Rule = ({ files, networks }) => {
  const areas = networks.flatMap(({ id: network, data }) => [network, ...data.municipalities.map(({ id }) => id)]);
  const ofMunicipalities = networks.flatMap((network) =>
    network.data.municipalities.flatMap(({ id }, index) =>
      isReservedId(id, [])
        ? [issueAt(network, 'reserved-municipality', ['municipalities', index, 'id'], { found: id })]
        : [],
    ),
  );
  const ofListings = files.flatMap(({ file, place }) => {
    if (place?.kind === 'event' && isPageNumber(place.slug))
      return [makeIssue(file, 'reserved-id', { params: { found: place.slug } })];
    if (place?.kind !== 'venue' || !isReservedId(place.id, areas)) return [];
    return [makeIssue(file, 'reserved-id', { params: { found: place.id } })];
  });
  const ofNetworks = networks.flatMap(({ id, file }) =>
    isReservedId(id, []) ? [makeIssue(file, 'reserved-id', { params: { found: id } })] : [],
  );
  return [...ofNetworks, ...ofMunicipalities, ...ofListings];
};
