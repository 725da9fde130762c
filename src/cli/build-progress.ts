import type { BuildPhase } from '#build/build-phase.ts';

const PHASES: Readonly<Record<BuildPhase, string>> = {
  reading: 'luetaan sisältöä · reading the content',
  bundling: 'kootaan ohjelma · bundling',
  pages: 'kirjoitetaan sivuja · writing pages',
  indexing: 'haku ja liitetiedostot · search and other files',
  verifying: 'tarkistetaan valmis sivusto · verifying the site',
};

/** Where a build is, in words: "hakemisto ja tarkistus · index and checks, 886 sivua · pages". */
export function buildProgress(phase: BuildPhase, pages: number): string {
  return pages > 1 ? `${PHASES[phase]}, ${pages} sivua · pages` : PHASES[phase];
}
