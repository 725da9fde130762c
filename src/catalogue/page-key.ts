import { hash } from 'node:crypto';
import { sharedSource } from '#content-layer/shared-source.ts';

/** Anything that can be written as JSON, once for all pages that are made of it. */
const digests = new WeakMap<object, string>();
const hashOf = (text: string): string => hash('sha1', text, 'base64url');

function digestOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const known = digests.get(part) ?? hashOf(JSON.stringify(part));
  digests.set(part, known);
  return known;
}

let common: Promise<string> | undefined;

/** What every page is made of: texts, networks, the day and the moment. */
async function commonDigest(): Promise<string> {
  const { settings, current } = sharedSource();
  const { networks, issuers, pages, venues, events } = (await current()).catalogue;
  const hasExamples = [...venues, ...events].some(({ example }) => example);
  return hashOf(JSON.stringify([settings, networks, issuers, pages, hasExamples]));
}

/**
 * A key that is the same exactly as long as all that a page is made of is the same: a later build may then take the page as it
 * stands (`cacheKey` of `getStaticPaths`). Absent in builds that keep nothing.
 *
 * @param madeOf listings and whatever else decides what the page says, beside what decides every page; JSON
 */
export async function pageKey(madeOf: () => readonly unknown[]): Promise<{ readonly cacheKey?: string }> {
  if (!sharedSource().settings.keep) return {};
  common ??= commonDigest();
  return { cacheKey: hashOf([await common, ...madeOf().map(digestOf)].join('\n')) };
}
