import { rmSync } from 'node:fs';
import { KEPT_PICTURES } from '#build/pictures/kept-folders.ts';

/** Takes away what a build would find of earlier ones: what Astro remembers, and pictures. Each is made again by whoever misses it. */
export function forgetEarlierBuilds(): void {
  for (const folder of ['.astro', KEPT_PICTURES.copies, KEPT_PICTURES.share])
    rmSync(folder, { recursive: true, force: true });
}
