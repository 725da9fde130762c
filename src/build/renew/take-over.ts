import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stampOf } from '../file-record.ts';
import { runThread } from '../run-thread.ts';
import type { KeptBuild } from './kept-build.ts';
import type { PageToDraw } from './kept-renderer.ts';
import type { Linking } from './link-files.worker.ts';

const LINKING = new URL('./link-files.worker.ts', import.meta.url);
/** Pages that are drawn although they seem to be the same: were one of them another, none could be trusted. */
const SAMPLES = 12;

export interface TakeOverOptions {
  /** The finished site of the kept build. */
  readonly dist: string;
  /** Where the new site shall stand. */
  readonly into: string;
  /** Called as pages are done: how many. */
  onPages?(done: number): void;
}

/**
 * Writes all pages of a site: those of the kept one that are made of the same things, as the same files, and the others drawn.
 *
 * @returns how many were drawn, or the file of a page that seemed to be the same and was not: then nothing is written
 */
export async function takeOver(
  pages: readonly PageToDraw[],
  kept: KeptBuild,
  { dist, into, onPages }: TakeOverOptions,
): Promise<number | string> {
  const isSame = ({ file, cacheKey }: PageToDraw) =>
    cacheKey !== undefined && kept.keys[file] === cacheKey && isUntouched(path.join(dist, file), kept.files.get(file));
  const same = pages.filter(isSame);
  for (const { file, draw } of sampleOf(same))
    if (!readFileSync(path.join(dist, file)).equals(await draw())) return file;

  const linking: Linking = { from: dist, into, files: same.map(({ file }) => file) };
  const linked = runThread(LINKING, linking);
  const known = new Set(same);
  const others = pages.filter((page) => !known.has(page));
  for (const [at, { file, draw }] of others.entries()) {
    const place = path.join(into, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, await draw());
    onPages?.(at + 1);
  }
  await linked;
  onPages?.(pages.length);
  return others.length;
}

/** Whether a file is there as it was built. */
function isUntouched(place: string, record: { readonly stamp: string } | undefined): boolean {
  return record !== undefined && stampOf(place) === record.stamp;
}

/** Some of all kinds: kinds follow one another. */
const sampleOf = (pages: readonly PageToDraw[]): PageToDraw[] =>
  pages.filter((_, at) => at % Math.ceil(pages.length / SAMPLES) === 0);
