import { createHash } from 'node:crypto';
import path from 'node:path';

/** Drawing one takes a moment: it is done once for the same drawing, and kept from build to build. */
const KEPT = '.cache/share-pictures';
/** Changes when other bytes come of the same drawing. */
const RECIPE = 'shades 1';

/** Where the picture of a drawing (SVG) is kept. */
export function keptSharePlace(svg: string): string {
  const name = createHash('sha256').update(RECIPE).update(svg).digest('hex').slice(0, 32);
  return path.join(KEPT, `${name}.png`);
}
