import { rmSync } from 'node:fs';
import type { BuildPhase } from '#build/build-phase.ts';
import { buildSite } from '#build/build-site.ts';
import type { TestSite } from '../support/built-sites.ts';
import { runNode } from './run-command.ts';
import { FAILED, PASSED, type Step } from './step.ts';

const PAGES_A_LINE = 200;

/**
 * Builds a test site, with the example season written first when it has one. The build verifies itself.
 *
 * @param before a script that makes the content, and its arguments
 */
export function buildStep(name: string, about: string, site: TestSite, before: readonly string[] = []): Step {
  return {
    name,
    about,
    async run() {
      const env = { ...process.env, KAIKU_EXAMPLES: undefined, ...site.env };
      if (site.env['KAIKU_EXAMPLES'] && (await runNode(['src/cli/example-season.ts'], site.env)) !== 0) return FAILED;
      if (before.length > 0 && (await runNode(before)) !== 0) return FAILED;
      const onProgress = (phase: BuildPhase, pages: number) => {
        if (phase === 'pages' && pages % PAGES_A_LINE === 0) console.log(`… ${pages} pages`);
      };
      // As on a machine that has built nothing yet: what Astro remembers of another site hides its complaints about this one.
      rmSync('.astro', { recursive: true, force: true });
      const result = await buildSite({ dist: site.dir, env, onProgress });
      console.log(result.ok ? `${result.pages} pages in ${site.dir}` : result.log.join('\n'));
      return result.ok ? PASSED : FAILED;
    },
  };
}
