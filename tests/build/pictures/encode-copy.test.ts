import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodeCopy } from '#build/pictures/encode-copy.ts';
import { metadataIn } from '#build/verify/image-metadata.ts';
import { IMAGE_FORMATS } from '#domain/listing-image.ts';
import { drawing, withMetadata } from '../../support/pictures.ts';

describe.each(IMAGE_FORMATS)('a copy in %s', (format) => {
  test('is of the size that was asked for and says nothing but its pixels', async () => {
    const original = await withMetadata(drawing(1200, 800)).jpeg().toBuffer();
    expect(await metadataIn(original)).toEqual(expect.arrayContaining(['EXIF', 'XMP', 'a colour profile']));
    const copy = await encodeCopy(original, { width: 480, height: 320 }, format);
    expect(await metadataIn(copy)).toEqual([]);
    expect(await sharp(copy).metadata()).toMatchObject({
      format: format === 'jpg' ? 'jpeg' : 'heif',
      width: 480,
      height: 320,
      channels: 3,
      space: 'srgb',
    });
  });

  test('is the same each time', async () => {
    const original = await drawing(900, 600).png().toBuffer();
    const make = () => encodeCopy(original, { width: 480, height: 320 }, format);
    expect((await make()).equals(await make())).toBe(true);
  });

  test('stands upright when the camera lay on its side', async () => {
    // Green above, blue below; saved turned to the left with the word that it is to be turned back.
    const green = await sharp({ create: { width: 500, height: 700, channels: 3, background: '#00ff00' } })
      .composite([
        { input: { create: { width: 500, height: 350, channels: 3, background: '#0000ff' } }, left: 0, top: 350 },
      ])
      .png()
      .toBuffer();
    const lying = await sharp(await sharp(green).rotate(-90).png().toBuffer())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const copy = await encodeCopy(lying, { width: 480, height: 672 }, format);
    const { data, info } = await sharp(copy).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    expect(pixel(240, 40)[1]).toBeGreaterThan(200);
    expect(pixel(240, 630)[2]).toBeGreaterThan(200);
  });

  test('is white where the original can be seen through', async () => {
    const glass = await sharp({ create: { width: 500, height: 500, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const { data } = await sharp(await encodeCopy(glass, { width: 480, height: 480 }, format))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.min(...data.subarray(0, 300))).toBeGreaterThan(250);
  });

  test('of a picture that packs badly gives up sharpness, not its size', async () => {
    const noise = await sharp({
      create: {
        width: 960,
        height: 640,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 18 },
      },
    })
      .png()
      .toBuffer();
    const copy = await encodeCopy(noise, { width: 480, height: 320 }, format);
    const best = await sharp(noise)
      .resize(480, 320)
      .toFormat(format === 'jpg' ? 'jpeg' : format, { quality: 90 })
      .toBuffer();
    expect(best.length).toBeGreaterThan(30_000);
    expect(copy.length).toBeLessThan(best.length / 1.5);
  });
});
