import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shadesPng } from '#build/pictures/shades-png.ts';

const WHITE = [255, 255, 255] as const;
const RED = [200, 0, 40] as const;
const drawing = { width: 4, height: 2, paper: WHITE, line: RED, levels: [255, 0] } as const;

describe('a drawing in one colour on another', () => {
  it('comes back from another decoder with its two colours and the steps between them', async () => {
    const png = shadesPng(Uint8Array.of(255, 255, 0, 0, 128, 255, 0, 255), drawing);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 4, height: 2, channels: 3 });
    const pixels = Array.from({ length: 8 }, (_, at) => [...data.subarray(at * 3, at * 3 + 3)]);
    expect(pixels.filter((_, at) => at !== 4)).toEqual([WHITE, WHITE, RED, RED, WHITE, RED, WHITE]);
    const [red = 0, green = 0] = pixels[4] ?? [];
    expect(red).toBeGreaterThan(200);
    expect(red).toBeLessThan(255);
    expect(green).toBeGreaterThan(90);
    expect(green).toBeLessThan(165);
  });

  it('is the same for the same drawing', () => {
    const samples = Uint8Array.from({ length: 8 }, (_, at) => at * 30);
    expect(shadesPng(samples, drawing)).toEqual(shadesPng(samples, drawing));
  });

  it('wants as many samples as there are pixels', () => {
    expect(() => shadesPng(new Uint8Array(7), drawing)).toThrow('7 samples are not 4 × 2');
    expect(() => shadesPng(new Uint8Array(6), { ...drawing, width: 3 })).toThrow();
  });
});
