const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters for a venue, and as many for the event there: 30 bits each. */
const HALF = 5;

/** Letters of the code of one listing in a link. */
export const CODE_LENGTH = 2 * HALF;

/**
 * A text as five letters that are safe in an address: FNV-1a, then the mixing of MurmurHash3 so that near texts are far apart.
 * The same on every machine and in every year: links on paper are made of it.
 */
function fiveLetters(text: string): string {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return Array.from({ length: HALF }, (_, at) => LETTERS[(hash >>> (6 * at)) & 63]).join('');
}

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
