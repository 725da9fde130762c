import type { ContentSet } from '../content-set.ts';
import { LAYOUT } from '../files/content-file.ts';
import { type ImageFile, stemOf } from '../images/image-file.ts';
import { type Issue, makeIssue } from '../issue.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/**
 * A picture belongs to exactly one listing, which says in words what it shows: picture and words come together. Judged
 * only where there is a disk to look for pictures on. None of these mistakes costs more than the picture.
 */
export const imageFits: Rule = (set) => {
  const { images } = set;
  if (!images) return [];
  const byStem = Map.groupBy(images, ({ file }) => stemOf(file));
  return [...[...byStem].flatMap(([stem, group]) => judgeFiles(set, stem, group)), ...wordsAlone(set, byStem)];
};

type ImageRule = Extract<Issue['rule'], `image-${string}`>;

const of = (file: string, rule: ImageRule, params: Issue['params']) =>
  makeIssue(file, rule, { params, costs: 'image' });

function judgeFiles(set: ContentSet, stem: string, group: readonly ImageFile[]): Issue[] {
  const listing = set.files.find(({ file }) => stemOf(file) === stem);
  if (!listing) return group.flatMap((image) => orphan(set, image));
  if (group.length > 1) {
    return group.map(({ file }) => {
      const others = group.flatMap((other) => (other.file === file ? [] : [other.file]));
      return of(file, 'image-twice', { others: others.join(', ') });
    });
  }
  const entry = listingsOf(set).find(({ file }) => file === listing.file);
  // Of a listing that cannot be read nobody knows what it says of its picture.
  if (!entry || entry.data.image || entry.imageIsFaulty) return [];
  return group.map(({ file }) => of(file, 'image-unlabelled', { other: listing.file }));
}

/** Nothing about a picture whose place or name is wrong, which has been said: its listing would not be found there. */
function orphan(set: ContentSet, { file, parts, facts }: ImageFile): Issue[] {
  if (!facts) return [];
  const stem = stemOf(file);
  const folder = stem.slice(0, stem.lastIndexOf('/') + 1);
  const beside = set.files.map((listing) => stemOf(listing.file)).filter((other) => other.startsWith(folder));
  const near = suggest(
    stem.slice(folder.length),
    beside.map((other) => other.slice(folder.length)),
  );
  const suggestion = near && { suggestion: near + file.slice(stem.length) };
  const other = `${stem}${LAYOUT[parts[0] === 'events' ? 'events' : 'venues'].ending}`;
  return [of(file, 'image-orphan', { other, ...suggestion })];
}

function wordsAlone(set: ContentSet, byStem: ReadonlyMap<string, readonly ImageFile[]>): Issue[] {
  return listingsOf(set).flatMap(({ file, data, locate }) => {
    if (!data.image || byStem.has(stemOf(file))) return [];
    const params = { other: `${stemOf(file)}.jpg` };
    return [
      makeIssue(file, 'image-missing', { path: ['image'], params, position: locate(['image'], 'key'), costs: 'image' }),
    ];
  });
}

/** The listings that can have a picture. */
const listingsOf = ({ events, venues }: ContentSet) => [...events, ...venues];
