import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import sharp from 'sharp';
import { SHARE_COLOURS } from '#views/share-picture.ts';
import { shadesPng } from './shades-png.ts';

/** The channel in which paper and lines are furthest from each other. */
const GREEN = 1;

/** Draws a picture (SVG) and keeps it at a place. */
export async function keepSharePng(svg: string, place: string): Promise<void> {
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel(GREEN)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { paper, line } = SHARE_COLOURS;
  mkdirSync(path.dirname(place), { recursive: true });
  // Two builds may run at the same time: never half a picture under its name.
  const half = `${place}.${process.pid}.${threadId}`;
  writeFileSync(half, shadesPng(data, { ...info, paper, line, levels: [paper[GREEN], line[GREEN]] }));
  renameSync(half, place);
}
