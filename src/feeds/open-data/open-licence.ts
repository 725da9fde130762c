/** The licence of the data and how its source is to be named. */
export const OPEN_LICENCE = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Kaikutarjonta, CC BY 4.0',
} as const;
