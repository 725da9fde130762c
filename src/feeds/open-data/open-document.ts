/** The licence of the data and how its source is to be named. */
export const OPEN_LICENCE = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Kaikutarjonta, CC BY 4.0',
} as const;

/** One file of open data: what may be done with it, the day that it counts from, and the records. */
export function openDocument(name: string, records: readonly object[], day: string): object {
  return { ...OPEN_LICENCE, version: 1, day, count: records.length, [name]: records };
}
