import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isPageLine, runAstro } from './run-astro.ts';
import { swapFolder } from './swap-folder.ts';

/** What a build is busy with: reading and bundling, writing pages, or indexing and verifying what was written. */
export type BuildPhase = 'preparing' | 'pages' | 'finishing';

export interface BuildOptions {
  /** Where the finished site shall stand. */
  readonly dist: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called as the work goes on: what is being done, and how many pages are written. */
  onProgress?(phase: BuildPhase, pages: number): void;
}

/** A site that is built and verified, or the lines that say why not. */
export type BuildResult =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: false; readonly log: readonly string[] };

function phaseOf(line: string, pages: number): BuildPhase {
  if (isPageLine(line)) return 'pages';
  return pages > 1 ? 'finishing' : 'preparing';
}

/**
 * Builds the whole site beside its place and moves it there only when everything, the verification included, went well.
 * A failed build leaves the old site as it was.
 */
export async function buildSite({ dist, env, onProgress }: BuildOptions): Promise<BuildResult> {
  const workshop = path.join('.cache/building', dist.replace(/\W+/g, '-'));
  const unfinished = path.join(workshop, 'new');
  rmSync(unfinished, { recursive: true, force: true });
  for (const folder of [workshop, path.dirname(dist)]) mkdirSync(folder, { recursive: true });
  const log: string[] = [];
  let pages = 0;
  const run = await runAstro({
    outDir: unfinished,
    env,
    onLine(line) {
      if (isPageLine(line)) pages++;
      else log.push(line);
      onProgress?.(phaseOf(line, pages), pages);
    },
  });
  if (!run.ok) {
    rmSync(unfinished, { recursive: true, force: true });
    return { ok: false, log };
  }
  swapFolder(unfinished, dist, path.join(workshop, 'old'));
  return { ok: true, pages };
}
