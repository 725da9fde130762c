import { PLAIN_FINNISH } from '#domain/plain-finnish.ts';

/**
 * The page in plain Finnish of one that has a twin there: the same segments behind a prefix.
 *
 * @param path of the page in ordinary Finnish
 * @example plainPath('/tapahtumat/kajaani/') // => '/selko/tapahtumat/kajaani/'
 */
export function plainPath(path: string): string {
  return `/${PLAIN_FINNISH}${path}`;
}

/** Whether a path is of a page in plain Finnish. */
export function isPlainPath(path: string): boolean {
  return path.startsWith(plainPath('/'));
}

/** The same page in ordinary Finnish. */
export function ordinaryPath(path: string): string {
  return isPlainPath(path) ? path.slice(PLAIN_FINNISH.length + 1) : path;
}
