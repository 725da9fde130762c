import { CODE_LENGTH, pickCode } from './pick-code.ts';

/** More than anybody prints; a link that holds more was not made here. */
export const MOST_PICKS = 50;

/** Says which form the rest has: a later form may begin with another letter. */
const FORM = 'p';
const SHAPE = new RegExp(`^#?${FORM}((?:[\\w-]{${CODE_LENGTH}}){1,${MOST_PICKS}})$`);

/**
 * A shortlist as the fragment of a link. What stands after `#` is never sent to a server, so no log knows what somebody chose.
 *
 * @example encodeShortlist(['kaukametsa/konsertti']) // => '#pXw3kP0aB9z'
 */
export function encodeShortlist(ids: readonly string[]): string {
  return `#${FORM}${ids.slice(0, MOST_PICKS).map(pickCode).join('')}`;
}

/** The codes in a fragment, each once, in their order; none when it is anything but what {@link encodeShortlist} makes. */
export function decodeShortlist(fragment: string): string[] {
  const codes = SHAPE.exec(fragment)?.[1] ?? '';
  return [...new Set(codes.match(new RegExp(`.{${CODE_LENGTH}}`, 'g')))];
}
