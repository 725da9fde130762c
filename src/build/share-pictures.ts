import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import type { ContentSource } from '#content-layer/content-source.ts';
import { SHARE_COLOURS, SITE_SHARE_PATH, sharePath, sharePicture } from '#views/share-picture.ts';
import { shadesPng } from './pictures/shades-png.ts';

/** Drawing one takes a moment: it is done once for the same drawing, and kept from build to build. */
const KEPT = '.cache/share-pictures';
/** The channel in which paper and lines are furthest from each other. */
const GREEN = 1;
/** Changes when other bytes come of the same drawing. */
const RECIPE = 'shades 1';
/** How many are drawn at a time. */
const AT_ONCE = 4;

/** Writes the pictures that are seen beside shared links: one for each event, and one for all other pages. */
export function sharePictures(source: ContentSource): AstroIntegration {
  let ahead: DrawnAhead | undefined;
  return {
    name: 'kaikutarjonta:share-pictures',
    hooks: {
      'astro:build:start': () => {
        ahead = drawAhead(source);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await ahead?.stop();
        const wanted = await wantedPictures(source);
        for (let at = 0; at < wanted.length; at += AT_ONCE) {
          await Promise.all(
            wanted.slice(at, at + AT_ONCE).map(async ([file, svg]) => {
              const place = path.join(root, file);
              mkdirSync(path.dirname(place), { recursive: true });
              writeFileSync(place, await keptPng(svg));
            }),
          );
        }
        logger.info(`${wanted.length} share pictures`);
      },
    },
  };
}

async function wantedPictures(source: ContentSource): Promise<(readonly [file: string, svg: string])[]> {
  const { events } = (await source.current()).catalogue;
  return [
    [SITE_SHARE_PATH, sharePicture()],
    ...events.map(
      ({ id, categories: [category = 'cultural-centre'] }) => [sharePath(id), sharePicture({ id, category })] as const,
    ),
  ];
}

interface DrawnAhead {
  /** Waits for the picture at hand; rejects with what went wrong. */
  stop(): Promise<void>;
}

/** While pages are drawn, which takes one core, another can draw pictures into what is kept: one at a time, so that it takes no more. */
function drawAhead(source: ContentSource): DrawnAhead {
  let isStopped = false;
  const drawing = (async () => {
    for (const [, svg] of await wantedPictures(source)) {
      if (isStopped) return;
      await keptPng(svg);
    }
  })();
  // Told by `stop`: until then nobody listens.
  drawing.catch(() => {});
  return {
    stop() {
      isStopped = true;
      return drawing;
    },
  };
}

async function keptPng(svg: string): Promise<Buffer> {
  const name = createHash('sha256').update(RECIPE).update(svg).digest('hex').slice(0, 32);
  const kept = path.join(KEPT, `${name}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const bytes = await png(svg);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, bytes);
  return bytes;
}

async function png(svg: string): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel(GREEN)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { paper, line } = SHARE_COLOURS;
  return shadesPng(data, { ...info, paper, line, levels: [paper[GREEN], line[GREEN]] });
}
