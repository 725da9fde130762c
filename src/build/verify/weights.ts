import { brotliCompressSync, constants } from 'node:zlib';
import type { PageReader } from '../page-facts/page-reader.ts';
import type { PageCheck } from './page-check.ts';

/**
 * kB that a host sends for a page, everything in it: what fits into the first round trip of a connection, and less. A screen hangs on
 * a wall, with two dozen events and their codes, so that it can do without a line.
 */
const BUDGETS: Readonly<Record<PageKind, number>> = { list: 14, listing: 8, text: 10, form: 16, screen: 24 };
/** The longest pages of a kind are the heaviest, or nearly: compressing all would take longer than building them. */
const LONGEST = 4;
/** As a server compresses in passing; one that compressed beforehand does a few per cent better. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

type PageKind = 'list' | 'listing' | 'text' | 'form' | 'screen';

/** A page of a single event or venue, a page that lists them, the form for venues, a screen, or a page of text. */
function kindOf(path: string): PageKind {
  if (/\/tapahtumat\/[^/]+\/[^/0-9][^/]*\/$|\/kohteet\/[^/]+\/$/.test(path)) return 'listing';
  if (/\/kohteille\/ilmoita\/$/.test(path)) return 'form';
  if (/^\/(?:[a-z]{2,5}\/)?naytto\/[^/]+\/$/.test(path)) return 'screen';
  return /^\/(?:[a-z]{2,5}\/)?(?:(?:tapahtumat|kohteet)\/.*)?$/.test(path) ? 'list' : 'text';
}

/** Characters of the page. */
export const PAGE_LENGTH: PageReader<number> = { name: 'length', read: ({ html }) => html.length };

/** Bytes of a page as a server packs it in passing. */
export const weigh = (html: string | Uint8Array): number => brotliCompressSync(html, QUICK).length;

/**
 * Pages that weigh more than their budget, among the heaviest of each kind. Worth a word and no more: the weight of a listing
 * comes from its text, and a venue's long programme must not keep a site from being published. The tests are stricter.
 *
 * @param weightOf bytes of a page as {@link weigh} finds them: asked only of the longest
 */
export function weightCheck(weightOf: (path: string) => number): PageCheck<number> {
  const longest = new Map<PageKind, { readonly path: string; readonly length: number }[]>();
  return {
    isAdvice: true,
    reads: PAGE_LENGTH,
    look(length, { path }) {
      const kind = kindOf(path);
      const pages = [...(longest.get(kind) ?? []), { path, length }];
      longest.set(kind, pages.sort((a, b) => b.length - a.length).slice(0, LONGEST));
      return [];
    },
    finish: () =>
      [...longest].flatMap(([kind, pages]) =>
        pages.flatMap(({ path }) => {
          const kb = weightOf(path) / 1000;
          return kb > BUDGETS[kind]
            ? [{ page: path, message: `weighs ${kb.toFixed(1)} kB, more than the ${BUDGETS[kind]} of its kind` }]
            : [];
        }),
      ),
  };
}
