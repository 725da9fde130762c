import type { BuildPhase } from '#build/build-site.ts';

const PHASES: Readonly<Record<BuildPhase, string>> = {
  preparing: 'valmistellaan · preparing',
  pages: 'kirjoitetaan sivuja · writing pages',
  finishing: 'hakemisto ja tarkistus · index and checks',
};

/** Where a build is, in words: "hakemisto ja tarkistus · index and checks, 886 sivua · pages". */
export function buildProgress(phase: BuildPhase, pages: number): string {
  return pages > 1 ? `${PHASES[phase]}, ${pages} sivua · pages` : PHASES[phase];
}
