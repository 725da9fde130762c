import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BuildPhase } from '#build/build-phase.ts';
import { buildSite } from '#build/build-site.ts';
import { listFiles } from '#build/read-pages.ts';
import { forgetEarlierBuilds } from './forget-earlier-builds.ts';
import { measurePeers, type PeerCost } from './peers/measure-peers.ts';
import { processCost } from './process-cost.ts';

/** What one build cost and gave. */
export interface BuildCost {
  readonly events: number;
  /** Wall clock in milliseconds, of each phase and of all. */
  readonly phases: Readonly<Record<BuildPhase, number>>;
  readonly wallMs: number;
  /** User and system together; more than the wall clock where several cores work. */
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Other generators with the same pages; empty when they were not asked. */
  readonly peers: readonly PeerCost[];
}

const FOLDER = '.cache/bench';
/** As a build allows itself on a machine of 2 GB: three quarters of the half that Node takes for its heap. */
const HEAP_MB = 768;

/**
 * Builds the site once into a folder that is gone afterwards. Nothing of an earlier build is used, no pictures either. Throws the
 * build's own lines when it fails.
 *
 * @param events how many the season has that lies ready; told, not made
 * @param withPeers whether other generators write the same pages too
 */
export async function measureBuild(
  events: number,
  env: Readonly<Record<string, string | undefined>>,
  withPeers: boolean,
  onProgress: (phase: BuildPhase, pages: number) => void,
): Promise<BuildCost> {
  const dist = path.join(FOLDER, 'dist');
  mkdirSync(FOLDER, { recursive: true });
  const cost = processCost(FOLDER, HEAP_MB);
  const phases: Record<BuildPhase, number> = { reading: 0, bundling: 0, pages: 0, indexing: 0, verifying: 0 };
  forgetEarlierBuilds();
  const begun = performance.now();
  let [now, since]: [BuildPhase, number] = ['reading', begun];
  const enter = (phase: BuildPhase | undefined) => {
    const time = performance.now();
    phases[now] += time - since;
    [now, since] = [phase ?? now, time];
  };
  try {
    const result = await buildSite({
      dist,
      env: { ...env, ...cost.env },
      onProgress(phase, pages) {
        if (phase !== now) enter(phase);
        onProgress(phase, pages);
      },
    });
    enter(undefined);
    const wallMs = performance.now() - begun;
    if (!result.ok) throw new Error(result.log.join('\n'));
    const files = listFiles(dist);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    return {
      events,
      phases,
      wallMs,
      ...cost.read(),
      pages: result.pages,
      files: files.length,
      bytes,
      peers: withPeers ? await measurePeers(dist, path.join(FOLDER, 'peer'), env) : [],
    };
  } finally {
    cost.stop();
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
