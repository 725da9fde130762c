import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { type BuildSettings, buildSettings } from '#content-layer/build-settings.ts';
import type { KeptReading } from '#content-layer/entry-memory.ts';
import type { BuildPhase } from './build-phase.ts';
import { bundlePlaces } from './draw/bundle-places.ts';
import { readKept } from './renew/kept-build.ts';
import { type Renewed, renewSite } from './renew/renew-site.ts';
import type { WhyWhole } from './renew/why-whole.ts';
import { runAstro } from './run-astro.ts';
import { swapFolder } from './swap-folder.ts';
import { siteMaker } from './whole/site-maker.ts';
import { type Workshop, workshopOf } from './workshop.ts';

export interface BuildOptions {
  /** Where the finished site shall stand. */
  readonly dist: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Take over from the last build what is still the same, and keep this one for the next (`renew/`). */
  readonly keep?: boolean;
  /** Called as the work goes on: what is being done, and how many pages are written. */
  onProgress?(phase: BuildPhase, pages: number): void;
  /** Called when nothing can be taken over from the last build: why, and in which file or by which error that was seen. */
  onWhole?(why: WhyWhole, detail?: string): void;
}

/**
 * A site that is built and verified, or the lines that say why not. `drawn`: how many pages were not taken over; `advice`: what the
 * check found worth a word.
 */
export type BuildResult =
  | { readonly ok: true; readonly pages: number; readonly drawn: number; readonly advice: readonly string[] }
  | { readonly ok: false; readonly log: readonly string[] };

/**
 * Builds the whole site beside its place and moves it there only when everything, the verification included, went well.
 * A failed build leaves the old site as it was.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { dist, keep } = options;
  const shop = workshopOf(dist);
  const clear = () => {
    for (const folder of [shop.unfinished, shop.twin, shop.bundle]) rmSync(folder, { recursive: true, force: true });
  };
  clear();
  for (const folder of [path.dirname(shop.unfinished), path.dirname(dist)]) mkdirSync(folder, { recursive: true });
  try {
    const renewed = keep ? await renew(options, shop) : undefined;
    if (renewed) {
      swapFolder(shop.unfinished, dist, shop.old);
      renewed.keep();
      const { pages, drawn, advice } = renewed;
      return { ok: true, pages, drawn, advice };
    }
  } catch (error) {
    clear();
    return { ok: false, log: [inspect(error)] };
  }
  clear();
  const built = await buildWhole(options, shop);
  if (built.ok) swapFolder(shop.unfinished, dist, shop.old);
  rmSync(shop.old, { recursive: true, force: true });
  if (built.ok && existsSync(shop.twin)) renameSync(shop.twin, shop.old);
  if (built.ok && keep) {
    rmSync(shop.kept, { recursive: true, force: true });
    renameSync(shop.bundle, shop.kept);
  }
  clear();
  return built;
}

/** How the content was read for the last build that was kept, if that still holds. */
export function keptReading(dist: string, env: BuildOptions['env']): KeptReading | undefined {
  const { kept } = workshopOf(dist);
  const found = readKept(kept, keepingSettings(env, kept));
  return typeof found === 'string' ? undefined : found.reading;
}

const keepingSettings = (env: BuildOptions['env'], kept: string): BuildSettings =>
  buildSettings({ ...env, KAIKU_KEEP: kept });

function renew(options: BuildOptions, { unfinished, old, kept }: Workshop): Promise<Renewed | undefined> {
  const { env } = options;
  options.onProgress?.('reading', 0);
  const settings = keepingSettings(env, kept);
  return renewSite({ ...options, kept, old, into: path.resolve(unfinished), settings });
}

/** Bundles the code and makes the site, each in a process of its own, at the same time as far as they can. */
async function buildWhole({ env: own, keep, onProgress }: BuildOptions, shop: Workshop): Promise<BuildResult> {
  const { unfinished: into, bundle, twin, kept } = shop;
  const env = { ...own, KAIKU_KEEP: keep ? kept : undefined };
  const maker = siteMaker({ into, bundle, ...(keep && { twin }) }, env, onProgress);
  const { ok, log } = await runAstro({ outDir: bundlePlaces(bundle).base, env });
  if (ok) maker.bundled();
  else maker.stop();
  const made = await maker.making;
  if (!ok) return { ok, log };
  return made.ok ? { ...made, drawn: made.pages } : made;
}
