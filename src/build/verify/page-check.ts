import type { PageReader, ReadPage } from '../page-facts/page-reader.ts';

/** What there is in a built site, by name. */
export interface SitePlaces {
  /** Folder it was built into. */
  readonly dir: string;
  /** Paths of all pages: `/kohteet/emma/`. */
  readonly pages: { readonly size: number; has(path: string): boolean };
  /** Paths of all files: `/haku/fi/lexicon.json`. */
  readonly files: ReadonlySet<string>;
}

/** One thing that is wrong: where, and what, in a sentence for the person who builds. */
export interface SiteProblem {
  readonly page: string;
  readonly message: string;
}

/** A check that is told of every page what it asks for: no page itself, since a site may be larger than the memory. */
export interface PageCheck<F = unknown> {
  /** What it finds is worth a word and no more: the site is published all the same. */
  readonly isAdvice?: true;
  readonly reads: PageReader<F>;
  /** @returns what is wrong with this page by itself */
  look(facts: F, page: Pick<ReadPage, 'path' | 'locale'>): readonly string[];
  /** What shows only when all pages have been seen. */
  finish?(): readonly SiteProblem[];
}

/** What checks found. */
export interface Findings {
  readonly problems: readonly SiteProblem[];
  readonly advice: readonly SiteProblem[];
}

/** A check whose reader already says what is wrong: nothing but the page itself decides it. */
export function faultCheck(reads: PageReader<readonly string[]>): PageCheck<readonly string[]> {
  return { reads, look: (faults) => faults };
}

/** Tells every check of every page. */
export function runPageChecks(pages: Iterable<ReadPage>, checks: readonly PageCheck[]): Findings {
  const found = { problems: [] as SiteProblem[], advice: [] as SiteProblem[] };
  const of = ({ isAdvice }: PageCheck) => (isAdvice ? found.advice : found.problems);
  for (const page of pages)
    for (const check of checks)
      of(check).push(...check.look(page.factsOf(check.reads), page).map((message) => ({ page: page.path, message })));
  for (const check of checks) of(check).push(...(check.finish?.() ?? []));
  return found;
}
