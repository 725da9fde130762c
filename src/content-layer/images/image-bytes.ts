import sharp from 'sharp';
import type { ImageSize } from '#domain/listing-image.ts';
import { LIMITS } from '../schema/limits.ts';
import type { ImageFault } from './image-place.ts';
import { type ImageType, typeByBytes } from './image-type.ts';

/** What a good picture is, or all that is wrong with it. */
export type ImageVerdict = { readonly size: ImageSize } | { readonly faults: readonly ImageFault[] };

const ENDING: Readonly<Record<ImageType, string>> = { jpeg: '.jpg', png: '.png', webp: '.webp' };
const MEGAPIXEL = 1_000_000;
/** More than the slowest honest picture takes on a slow machine; some files are made to be unpacked for hours. */
const SECONDS = 20;

/**
 * Judges a picture by what it is and not by what it says it is. Nothing is unpacked before its head has told how large it
 * would be: a bomb costs no more than its few bytes.
 *
 * @param byName what its name says it is
 */
export async function judgeImageBytes(bytes: Buffer, byName: ImageType, found: string): Promise<ImageVerdict> {
  const type = typeByBytes(bytes);
  if (type === undefined) return { faults: [{ rule: 'image-bytes', params: { found } }] };
  const fault: ImageFault[] = type === byName ? [] : [endingFault(type, found)];
  const head = await readHead(bytes);
  const faults = [...fault, ...(head ? sizeFaults(head) : [])];
  if (!head || (faults.length === fault.length && !(await isWhole(bytes)))) faults.push({ rule: 'image-broken' });
  return head && faults.length === 0 ? { size: { width: head.width, height: head.height } } : { faults };
}

function endingFault(type: ImageType, found: string): ImageFault {
  const suggestion = found.replace(/\.[^.]*$/, ENDING[type]);
  return { rule: 'image-ending', params: { found, type: type === 'webp' ? 'WebP' : type.toUpperCase(), suggestion } };
}

interface ImageHead extends ImageSize {
  /** Pictures in the file: several make it move. */
  readonly pages: number;
}

/** Size and frames from the head of a file, upright; nothing when it has none. Unpacks no pixel. */
async function readHead(bytes: Buffer): Promise<ImageHead | undefined> {
  try {
    const { autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { ...autoOrient, pages };
  } catch {
    // Whatever the decoder calls it, to the reader it is a broken picture: the caller says so.
    return undefined;
  }
}

function sizeFaults({ width, height, pages }: ImageHead): ImageFault[] {
  const ratio = width / height;
  const size = { width, height };
  if (width * height > LIMITS.imagePixels) {
    return [{ rule: 'image-pixels', params: { ...size, max: LIMITS.imagePixels / MEGAPIXEL } }];
  }
  return [
    ...(pages > 1 ? [{ rule: 'image-moves' as const }] : []),
    ...(width < LIMITS.imageWidth
      ? [{ rule: 'image-small' as const, params: { ...size, min: LIMITS.imageWidth } }]
      : []),
    ...(ratio < LIMITS.imageNarrowest || ratio > LIMITS.imageWidest
      ? [{ rule: 'image-shape' as const, params: size }]
      : []),
  ];
}

/** Whether every pixel can be unpacked without so much as a warning: half a picture looks like a mistake of the site. */
async function isWhole(bytes: Buffer): Promise<boolean> {
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: LIMITS.imagePixels });
    await picture.timeout({ seconds: SECONDS }).resize(64).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
