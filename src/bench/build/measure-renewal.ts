import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '#build/read-pages.ts';
import { workshopOf } from '#build/workshop.ts';
import { median } from '../median.ts';
import { forgetEarlierBuilds } from './forget-earlier-builds.ts';

/** What it takes to bring a site up to date after one event has changed. */
export interface RenewalCost {
  readonly events: number;
  /**
   * From nothing, no pictures of earlier builds either, nothing kept: once before the changes and once after, since machines are not
   * equally quick all the time.
   */
  readonly wholeMs: readonly [before: number, after: number];
  /** A whole build that finds its pictures made, and is kept. */
  readonly withPicturesMs: number;
  /** After the first change, in a process of its own, its start included. */
  readonly renewedMs: number;
  /** After later ones, which start from the site that was replaced before: the median. */
  readonly laterMs: number;
  readonly pages: number;
  /** Pages that were drawn after the change. */
  readonly drawn: number;
  /** Files in which the result differs from a build from nothing of the same content: none, if all is well. */
  readonly differing: readonly string[];
}

/** How many times one event is changed, one change after the other: the first, and an odd number of later ones. */
const CHANGES = 4;
const FOLDER = '.cache/bench-renewal';
const BUILD_ONCE = fileURLToPath(new URL('./build-once.ts', import.meta.url));

/**
 * Builds a season from nothing, then once more and keeps that, changes the title of one event, and builds again from what
 * was kept, several times; at last once more from nothing. Throws a build's own lines when it fails.
 *
 * @param season folder of the season that lies ready; one of its events is changed
 * @param events how many it has
 */
export async function measureRenewal(
  season: string,
  events: number,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RenewalCost> {
  const [dist, clean] = [path.join(FOLDER, 'dist'), path.join(FOLDER, 'clean')];
  const clear = () => {
    for (const folder of [FOLDER, ...[dist, clean].map((site) => path.dirname(workshopOf(site).kept))])
      rmSync(folder, { recursive: true, force: true });
  };
  clear();
  const fromNothing = () => {
    forgetEarlierBuilds();
    return timed(clean, env, 'plain').ms;
  };
  try {
    const before = fromNothing();
    const { ms: withPicturesMs } = timed(dist, env);
    const renewals = Array.from({ length: CHANGES }, () => {
      changeOneEvent(season);
      return timed(dist, env);
    });
    const after = fromNothing();
    const [first, ...later] = renewals as [Renewal, ...Renewal[]];
    const laterMs = median(later.map(({ ms }) => ms));
    const { pages, drawn, ms: renewedMs } = first;
    return {
      events,
      wholeMs: [before, after],
      withPicturesMs,
      renewedMs,
      laterMs,
      pages,
      drawn,
      differing: differingFiles(dist, clean),
    };
  } finally {
    clear();
  }
}

type Renewal = ReturnType<typeof timed>;

function timed(dist: string, env: Readonly<Record<string, string | undefined>>, ...how: string[]) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILD_ONCE, dist, ...how], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { ...(JSON.parse(stdout) as { pages: number; drawn: number }), ms: performance.now() - begun };
}

/** Gives the middle one of all events another title. */
function changeOneEvent(season: string): void {
  const folder = path.join(season, 'events');
  const files = listFiles(folder).filter((file) => /\/[^./]+\.md$/.test(file));
  const file = path.join(folder, files[Math.floor(files.length / 2)] ?? '');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^title: (['"]?)/m, 'title: $1Uusi ');
  if (changed === text) throw new Error(`No title in ${file}`);
  writeFileSync(file, changed);
}

/** Names of files that only one of two folders has, or both with other bytes. */
export function differingFiles(one: string, other: string): string[] {
  const [first, second] = [new Set(listFiles(one)), new Set(listFiles(other))];
  const isSame = (file: string) => readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file)));
  return [...first.union(second)].filter((file) => !first.has(file) || !second.has(file) || !isSame(file));
}
