import sharp from 'sharp';
import { IMAGE_RECIPE } from '#content-layer/images/image-recipe.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import type { ImageFormat, ImageSize } from '#domain/listing-image.ts';

const [SMALL, LARGE] = [480, 960] as const;

/**
 * Makes one copy of a picture: upright, in sRGB, without a word of what a camera or an editor wrote into the original. The
 * quality is the best at which the copy is no larger than it should be. The same original always gives the same bytes.
 */
export async function encodeCopy(original: Buffer, { width, height }: ImageSize, format: ImageFormat): Promise<Buffer> {
  const pixels = await sharp(original, { limitInputPixels: LIMITS.imagePixels })
    .autoOrient()
    .flatten({ background: IMAGE_RECIPE.background })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const most = IMAGE_RECIPE.bytes[width > SMALL ? LARGE : SMALL];
  let copy = Buffer.alloc(0);
  for (const quality of IMAGE_RECIPE[format].qualities) {
    const picture = sharp(pixels.data, { raw: pixels.info });
    copy =
      format === 'avif'
        ? await picture.avif({ quality, effort: IMAGE_RECIPE.avif.effort }).toBuffer()
        : await picture.jpeg({ quality, mozjpeg: true }).toBuffer();
    if (copy.length <= most) break;
  }
  return copy;
}
