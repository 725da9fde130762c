import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import sharp from 'sharp';
import { SHARE_COLOURS } from '#views/share-picture.ts';
import { shadesPng } from './shades-png.ts';

/** Drawing one takes a moment: it is done once for the same drawing, and kept from build to build. */
const KEPT = '.cache/share-pictures';
/** The channel in which paper and lines are furthest from each other. */
const GREEN = 1;
/** Changes when other bytes come of the same drawing. */
const RECIPE = 'shades 1';

/** Where the picture of a drawing (SVG) is kept. */
export function keptSharePlace(svg: string): string {
  const name = createHash('sha256').update(RECIPE).update(svg).digest('hex').slice(0, 32);
  return path.join(KEPT, `${name}.png`);
}

/** Draws a picture and keeps it, if it is not kept yet. */
export async function keepSharePng(svg: string): Promise<void> {
  const place = keptSharePlace(svg);
  if (existsSync(place)) return;
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel(GREEN)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { paper, line } = SHARE_COLOURS;
  mkdirSync(KEPT, { recursive: true });
  // Two builds may run at the same time: never half a picture under its name.
  const half = `${place}.${process.pid}.${threadId}`;
  writeFileSync(half, shadesPng(data, { ...info, paper, line, levels: [paper[GREEN], line[GREEN]] }));
  renameSync(half, place);
}
