import type { HtmlTag } from '../html-scan.ts';
import type { PageReader } from '../page-facts/page-reader.ts';
import { faultCheck, type PageCheck } from './page-check.ts';

/** Kinds of `<link>` that only name an address and fetch nothing. */
const NAMES_ONLY = /^(?:canonical|alternate|license|author|me|help|search)$/;
const FETCHING = new Set([
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'embed',
  'track',
  'input',
  'image',
  'use',
]);

function fetchedBy({ name, attributes }: HtmlTag): string[] {
  const { src, href, srcset, poster, rel } = attributes;
  const fetches = FETCHING.has(name) || (name === 'link' && !NAMES_ONLY.test(rel ?? ''));
  return fetches ? [src, href, srcset, poster].filter((url) => url !== undefined) : [];
}

export const OUTSIDE_FAULTS: PageReader<readonly string[]> = {
  name: 'outside',
  read: ({ tags }) =>
    tags
      .flatMap(fetchedBy)
      .filter((url) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url.trim()))
      .map((url) => `loads ${url} from another host`),
};

/** Nothing that a page loads comes from another host: no visit here can be seen elsewhere. */
export const outsideCheck = (): PageCheck<readonly string[]> => faultCheck(OUTSIDE_FAULTS);
