import { pageKey } from '#catalogue/page-key.ts';

/** A path of a page: its route, what its page is given, and what it is made of (`src/catalogue/page-key.ts`). */
export interface MadePath<P extends object> {
  readonly params: Record<string, string | undefined>;
  readonly props: P;
  /** Absent: the page is made anew by every build. */
  madeOf?(): readonly unknown[];
}

/** For `getStaticPaths`: the same paths with the keys by which a later build knows whether a page is still the same. */
export function withKeys<P extends object>(paths: readonly MadePath<P>[]) {
  return Promise.all(
    paths.map(async ({ params, props, madeOf }) => ({ params, props, ...(madeOf && (await pageKey(madeOf))) })),
  );
}
