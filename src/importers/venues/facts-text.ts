import { stringify } from 'yaml';
import type { SourceCredit } from '../drafts/make-draft.ts';
import type { VenueFacts } from './venue-facts.ts';

/**
 * What a register says of a venue, as a file for a person to compare with ours: `content/drafts/venues/<venue>.<type>.yaml`.
 * The same facts give the same text, so that a file that changes means that the register has.
 */
export function factsText(venue: string, { id, place: _, ...facts }: VenueFacts, credit: SourceCredit): string {
  return stringify({ venue, ...facts, source: { ...credit, id } }, { schema: 'failsafe', lineWidth: 0 });
}
