import { existsSync, readFileSync } from 'node:fs';

/** The research the venues were written from; it lies beside the project and may be absent. */
const FILE = new URL('../../../shared/data/venues.json', import.meta.url);

interface ResearchedVenue {
  readonly id: string;
  readonly phone: string | null;
  readonly participation_evidence: 'named' | 'group' | 'none';
}

/** All researched venues, or nothing when the research is not at hand. */
export function researchedVenues(): readonly ResearchedVenue[] | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as ResearchedVenue[]) : undefined;
}
