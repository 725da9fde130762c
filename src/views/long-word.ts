/** Letters of a main heading that fit on one line of a phone, 360 px wide. */
const FITS = 20;
/** Letters that fit when they are of the next size. */
const FITS_SMALLER = 24;

const hasWordOver = (letters: number) => new RegExp(`[\\p{L}\\p{N}]{${letters + 1},}`, 'u');
const [LONG, LONGEST] = [hasWordOver(FITS), hasWordOver(FITS_SMALLER)];

/**
 * Class of a main heading that has a word too long for a phone: `long` makes its letters smaller there, `longest` lets words be
 * broken as well. Absent otherwise: a browser that may break words looks for their dictionary before the first picture.
 */
export function longWordClass(heading: string): 'long' | 'long longest' | undefined {
  if (LONGEST.test(heading)) return 'long longest';
  return LONG.test(heading) ? 'long' : undefined;
}
