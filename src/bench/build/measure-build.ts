import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildPhase, buildSite } from '#build/build-site.ts';
import { listFiles } from '#build/read-pages.ts';

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
}

const FOLDER = '.cache/bench';
const USAGE = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/**
 * Builds the site once into a folder that is gone afterwards. Nothing of an earlier build is used. Throws the build's own
 * lines when it fails.
 *
 * @param events how many the season has that lies ready; told, not made
 */
export async function measureBuild(
  events: number,
  env: Readonly<Record<string, string | undefined>>,
  onProgress: (phase: BuildPhase, pages: number) => void,
): Promise<BuildCost> {
  const [dist, usage] = [path.join(FOLDER, 'dist'), path.resolve(FOLDER, 'usage.json')];
  mkdirSync(FOLDER, { recursive: true });
  const phases: Record<BuildPhase, number> = { preparing: 0, pages: 0, finishing: 0 };
  rmSync('.astro', { recursive: true, force: true });
  const begun = performance.now();
  let [now, since]: [BuildPhase, number] = ['preparing', begun];
  const enter = (phase: BuildPhase | undefined) => {
    const time = performance.now();
    phases[now] += time - since;
    [now, since] = [phase ?? now, time];
  };
  try {
    const result = await buildSite({
      dist,
      env: { ...env, NODE_OPTIONS: `--import=${USAGE}`, KAIKU_USAGE_FILE: usage },
      onProgress(phase, pages) {
        if (phase !== now) enter(phase);
        onProgress(phase, pages);
      },
    });
    enter(undefined);
    const wallMs = performance.now() - begun;
    if (!result.ok) throw new Error(result.log.join('\n'));
    const { peakKib, cpuMs } = JSON.parse(readFileSync(usage, 'utf8')) as { peakKib: number; cpuMs: number };
    const files = listFiles(dist);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    return { events, phases, wallMs, cpuMs, peakMb: peakKib / 1024, pages: result.pages, files: files.length, bytes };
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
