import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { IMAGE_FORMATS, IMAGE_WIDTHS } from '#domain/listing-image.ts';

/**
 * How copies of pictures are made. The qualities are tried from the best on, until a copy is no larger than it should
 * be; the last one is the floor, below which a picture would be of no use, and is taken whatever its size.
 */
export const IMAGE_RECIPE = {
  /** Bytes that a copy should have at most, by the widths of `IMAGE_WIDTHS`: a phone's picture is loaded in half a second of 3G. */
  bytes: { 480: 30_000, 960: 70_000 },
  avif: { effort: 2, qualities: [60, 50, 42, 34, 26] },
  jpg: { qualities: [78, 68, 58, 48, 38, 30] },
  /** Under what is see-through: the same on light and dark pages. */
  background: '#ffffff',
} as const;

const MADE_WITH = JSON.stringify([IMAGE_RECIPE, IMAGE_WIDTHS, IMAGE_FORMATS, sharp.versions]);

/**
 * The name of a picture's copies: 16 hexadecimal digits of what decides their bytes, which are the original, the recipe
 * and the versions of the encoders. What is cached for ever under a name therefore never changes.
 */
export function imageId(original: Buffer): string {
  return createHash('sha256').update(`${MADE_WITH}\0`).update(original).digest('hex').slice(0, 16);
}
