import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Category } from '#domain/vocabulary.ts';
import { SITE_SHARE_PATH, sharePath, sharePicture } from '#views/share-picture.ts';
import { keptSharePlace } from './kept-share-place.ts';

/** What the picture of an event is drawn from. */
export interface SharedEvent {
  readonly id: string;
  readonly category: Category;
}

export interface KeptSharePicture {
  /** Its name in the site. */
  readonly file: string;
  /** Where the drawn picture is kept. */
  readonly kept: string;
}

// Draws share pictures one after another, so that it takes no more than one core from the pages: `share-pictures.ts`.
const pictures: KeptSharePicture[] = [];
const keep = async (file: string, svg: string) => {
  const kept = keptSharePlace(svg);
  // Most builds draw none, and need not load what draws.
  if (!existsSync(kept)) await (await import('./share-png.ts')).keepSharePng(svg, kept);
  pictures.push({ file, kept });
};
await keep(SITE_SHARE_PATH, sharePicture());
for (const event of workerData as readonly SharedEvent[]) await keep(sharePath(event.id), sharePicture(event));
parentPort?.postMessage(pictures);
