import type { SitePage } from '#build/verify/built-site.ts';

/** A kind of page, and its heaviest page: the one with the longest HTML. */
export interface SampledPage {
  readonly kind: string;
  readonly page: SitePage;
}

/** What visitors open most, by the pattern of the address in Finnish. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['front page', /^\/$/],
  ['all events', /^\/tapahtumat\/$/],
  ['list', /^\/tapahtumat\/[^/]+\/$/],
  ['event', /^\/tapahtumat\/[^/]+\/[^/0-9][^/]*\/$/],
  ['venues', /^\/kohteet\/$/],
  ['venue', /^\/kohteet\/[^/]+\/$/],
  ['card', /^\/kortti\/$/],
  ['event in plain Finnish', /^\/selko\/tapahtumat\/[^/]+\/[^/0-9][^/]*\/$/],
  ['shortlist', /^\/poiminnat\/$/],
  ['take along', /^\/mukaan\/$/],
  ['form for venues', /^\/kohteille\/ilmoita\/$/],
];

/** The heaviest page of each kind that the site has. */
export function heaviestPages(pages: Iterable<SitePage>): SampledPage[] {
  const all = [...pages];
  return KINDS.flatMap(([kind, path]) => {
    const [page] = all.filter((one) => path.test(one.path)).sort((a, b) => b.html.length - a.html.length);
    return page ? [{ kind, page }] : [];
  });
}
