/** Longest name of a file that becomes an address, in characters. */
export const LONGEST_ID = 80;

/**
 * A file name made of a title: letters without marks, everything else a dash.
 *
 * @example idFrom('Yö & päivä') // => 'yo-paiva'
 */
export function idFrom(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const dashed = plain.replace(/[^a-z0-9]+/g, '-');
  return dashed.slice(0, LONGEST_ID).replace(/^-+|-+$/g, '');
}

/** Whether a name is the address of a page of a list: `/tapahtumat/2/`, `/tapahtumat/emma/2/`. */
export const isPageNumber = (id: string): boolean => /^\d{1,2}$/.test(id);

/** The file name of an event by its title, which need not have letters. */
export function eventNameFrom(title: string): string {
  const id = idFrom(title);
  if (id === '') return 'tapahtuma';
  return isPageNumber(id) ? `tapahtuma-${id}` : id;
}
