import { LIMITS } from './schema/limits.ts';

/**
 * A file name made of a title: letters without marks, everything else a dash.
 *
 * @example idFrom('Yö & päivä') // => 'yo-paiva'
 */
export function idFrom(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dashed = plain.replace(/[^a-z0-9]+/g, '-');
  return dashed.slice(0, LIMITS.id).replace(/^-+|-+$/g, '');
}
