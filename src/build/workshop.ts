import path from 'node:path';

/** Where a site is worked on, beside its place. */
export interface Workshop {
  /** The site that is being made. */
  readonly unfinished: string;
  /** The site that was replaced, or a twin of the one that stands: what the next renewal starts from. */
  readonly old: string;
  /** Becomes `old` once the site that it is a twin of stands in its place. */
  readonly twin: string;
  /** The bundle that draws it, until it is part of the kept build. */
  readonly bundle: string;
  /** The kept build (`renew/`). */
  readonly kept: string;
}

/** The workshop of a site, by its place. */
export function workshopOf(dist: string): Workshop {
  const folder = path.join('.cache/building', dist.replace(/\W+/g, '-'));
  const [unfinished, old, twin, bundle, kept] = ['new', 'old', 'twin', 'bundle', 'kept'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string, string, string];
  return { unfinished, old, twin, bundle, kept };
}
