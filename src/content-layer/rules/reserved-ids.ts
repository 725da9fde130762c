import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { makeIssue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** Days and file names that are addresses under `/tapahtumat/` or have a meaning to web servers. */
const FIXED = ['today', 'tomorrow', 'weekend', 'week', 'index', '404'];
const MONTH = /^\d{4}-\d{2}$/;

/** A venue may not have the address of a prebuilt list: a municipality, category, audience, day or month. */
export const reservedIds: Rule = ({ files, networks }) => {
  const municipalities = networks.flatMap(({ data }) => data.municipalities.map(({ id }) => id));
  const reserved = new Set<string>([...CATEGORIES, ...AUDIENCES, ...FIXED, ...municipalities]);
  return files.flatMap(({ file, place }) => {
    if (place?.kind !== 'venue' || !(reserved.has(place.id) || MONTH.test(place.id))) return [];
    return [makeIssue(file, 'reserved-id', { params: { found: place.id } })];
  });
};
