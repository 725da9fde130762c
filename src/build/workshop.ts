import path from 'node:path';

/** Where a site is worked on, beside its place. */
export interface Workshop {
  readonly unfinished: string;
  readonly old: string;
  readonly kept: string;
}

/** The workshop of a site, by its place. */
export function workshopOf(dist: string): Workshop {
  const folder = path.join('.cache/building', dist.replace(/\W+/g, '-'));
  return { unfinished: path.join(folder, 'new'), old: path.join(folder, 'old'), kept: path.join(folder, 'kept') };
}
