import type { Postings } from './build-postings.ts';
import { packWords, unpackWords } from './front-code.ts';

/** A part of the index as it travels: its keys, and for each the listings with their impacts. JSON. */
export interface PackedPostings {
  /** Keys, front-coded. */
  readonly keys: string;
  /** For each key and listing the step from the listing before (digits of five bits, least first), then the impact. */
  readonly steps: string;
  /** Impacts, one hexadecimal digit each, in the order of `steps`. */
  readonly impacts: string;
}

/** 32 characters that end a number and 32 that go on. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567abcdefghijklmnopqrstuvwxyz0189-_';
const END_OF_LIST = '.';

/** In which of the parts a home key is: every reader must find the same. */
export function partOf(key: string, parts: number): number {
  let hash = 7;
  for (let at = 0; at < key.length; at++) hash = (hash * 31 + key.charCodeAt(at)) >>> 0;
  return hash % parts;
}

/**
 * Packs the postings into parts of about equal size.
 *
 * @param parts one for some hundred listings, more when there are thousands
 * @param homeOf key → the key beside which it is kept
 */
export function packPostings(
  postings: Postings,
  parts = 1,
  homeOf: (key: string) => string = (key) => key,
): PackedPostings[] {
  return Array.from({ length: parts }, (_, part) => {
    const keys = [...postings.keys()].filter((key) => partOf(homeOf(key), parts) === part).sort();
    const lists = keys.map((key) => postings.get(key) ?? []);
    return {
      keys: packWords(keys),
      steps: lists.map(packSteps).join(END_OF_LIST),
      impacts: lists
        .flatMap((list) => list.filter((_, at) => at % 2 === 1).map((impact) => impact.toString(16)))
        .join(''),
    };
  });
}

/** The inverse of {@link packPostings} for one part. */
export function unpackPostings({ keys, steps, impacts }: PackedPostings): Map<string, readonly number[]> {
  const lists = steps.split(END_OF_LIST);
  let at = 0;
  return new Map(
    unpackWords(keys).map((key, index) => {
      const list: number[] = [];
      for (const listing of unpackSteps(lists[index] ?? ''))
        list.push(listing, Number.parseInt(impacts[at++] ?? '0', 16));
      return [key, list];
    }),
  );
}

function packSteps(list: readonly number[]): string {
  let before = -1;
  let packed = '';
  for (let at = 0; at < list.length; at += 2) {
    let step = (list[at] ?? 0) - before - 1;
    before = list[at] ?? 0;
    for (; step >= 32; step = Math.floor(step / 32)) packed += DIGITS[32 + (step % 32)];
    packed += DIGITS[step];
  }
  return packed;
}

function unpackSteps(packed: string): number[] {
  const listings: number[] = [];
  let [before, step, unit] = [-1, 0, 1];
  for (const character of packed) {
    const digit = DIGITS.indexOf(character);
    step += (digit % 32) * unit;
    unit *= 32;
    if (digit >= 32) continue;
    before += step + 1;
    listings.push(before);
    [step, unit] = [0, 1];
  }
  return listings;
}
