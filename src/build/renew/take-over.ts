import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFiles } from '../built-files.ts';
import type { PageToDraw } from '../draw/site-pages.ts';
import type { KeptBuild } from './kept-build.ts';

/** As much of a page as matters here. */
type Drawable = Pick<PageToDraw, 'file' | 'cacheKey' | 'draw'>;

/** Pages that are drawn although they seem to be the same: were one of them another, none could be trusted. */
const SAMPLES = 12;

/**
 * Brings together all pages of a site: those of the kept one that are made of the same things, as the files that stand there, and
 * the others drawn.
 *
 * @param files where the site is made, with the files of the kept one standing there
 * @param onPages called as pages are done: how many
 * @returns how many were drawn, or the file of a page that seemed to be the same and was not: then no page is drawn
 */
export async function takeOver(
  pages: readonly Drawable[],
  { keys }: Pick<KeptBuild, 'keys'>,
  files: BuiltFiles,
  onPages?: (done: number) => void,
): Promise<number | string> {
  const same = pages.filter(
    ({ file, cacheKey }) => cacheKey !== undefined && keys[file] === cacheKey && files.take(file),
  );
  for (const { file, draw } of sampleOf(same))
    if (!readFileSync(path.join(files.root, file)).equals(await draw())) return file;

  const known = new Set(same);
  const others = pages.filter((page) => !known.has(page));
  for (const [at, { file, draw }] of others.entries()) {
    files.write(file, await draw());
    onPages?.(at + 1);
  }
  onPages?.(pages.length);
  return others.length;
}

/** Some of all kinds: kinds follow one another. */
const sampleOf = (pages: readonly Drawable[]): Drawable[] =>
  pages.filter((_, at) => at % Math.ceil(pages.length / SAMPLES) === 0);
