import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isPageLine, runAstro } from './run-astro.ts';
import { swapFolder } from './swap-folder.ts';

export interface BuildOptions {
  /** Where the finished site shall stand. */
  readonly dist: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called after each written page with how many there are. */
  onPage?(pages: number): void;
}

/** A site that is built and verified, or the lines that say why not. */
export type BuildResult =
  | { readonly ok: true; readonly pages: number }
  | { readonly ok: false; readonly log: readonly string[] };

/**
 * Builds the whole site beside its place and moves it there only when everything, the verification included, went well.
 * A failed build leaves the old site as it was.
 */
export async function buildSite({ dist, env, onPage }: BuildOptions): Promise<BuildResult> {
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
      if (isPageLine(line)) onPage?.(++pages);
      else log.push(line);
    },
  });
  if (!run.ok) {
    rmSync(unfinished, { recursive: true, force: true });
    return { ok: false, log };
  }
  swapFolder(unfinished, dist, path.join(workshop, 'old'));
  return { ok: true, pages };
}
