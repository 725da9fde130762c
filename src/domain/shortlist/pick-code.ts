import { fiveLetters, FIVE as HALF } from '../five-letters.ts';

/** Letters of the code of one listing in a link: five for a venue, and as many for the event there. */
export const CODE_LENGTH = 2 * HALF;

/** The first half of a code: by it the venue is found whose events are to be looked at. */
export function venueCode(venueId: string): string {
  return fiveLetters(venueId);
}

/** The code of a listing in a link: ten letters. `id` is `<venue>/<slug>`, or `<venue>`. Two may share one, hardly ever. */
export function pickCode(id: string): string {
  const [venue = '', slug = ''] = id.split('/');
  return venueCode(venue) + fiveLetters(slug);
}

/** The half of a code that stands for the venue. */
export function venueHalf(code: string): string {
  return code.slice(0, HALF);
}
