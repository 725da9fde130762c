/** Letters of a main heading that fit on one line of a phone, 360 px wide. */
const FITS = 20;
const LONG = new RegExp(`[\\p{L}\\p{N}]{${FITS + 1},}`, 'u');

/** Class of a main heading that has a word too long for a phone, and may break it; absent otherwise. */
export const longWordClass = (heading: string): 'long' | undefined => (LONG.test(heading) ? 'long' : undefined);
