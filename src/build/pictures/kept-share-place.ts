import { createHash } from 'node:crypto';
import path from 'node:path';
import { KEPT_PICTURES } from './kept-folders.ts';

/** Changes when other bytes come of the same drawing. */
const RECIPE = 'shades 1';

/** Where the picture of a drawing (SVG) is kept. */
export function keptSharePlace(svg: string): string {
  const name = createHash('sha256').update(RECIPE).update(svg).digest('hex').slice(0, 32);
  return path.join(KEPT_PICTURES.share, `${name}.png`);
}
