const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters of {@link fiveLetters}. */
export const FIVE = 5;

/**
 * A text as five letters that are safe in an address: FNV-1a, then the mixing of MurmurHash3 so that near texts are far apart.
 * The same on every machine and in every year: links on paper are made of it.
 */
export function fiveLetters(text: string): string {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return Array.from({ length: FIVE }, (_, at) => LETTERS[(hash >>> (6 * at)) & 63]).join('');
}
