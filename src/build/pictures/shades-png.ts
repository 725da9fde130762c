import { constants, crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** How many steps from one colour to the other: as many as a drawing of lines needs to look smooth. */
const SHADES = 8;
const BITS = 4;
const INDEXED = 3;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Rows are long runs of the same: looking for runs alone is four times as quick as looking for all that comes again, and no larger. */
const PACKING = { level: 6, strategy: constants.Z_RLE } as const;

/**
 * A drawing in one colour on another as a PNG with a palette of the steps between them (PNG, third edition: colour type 3, bit
 * depth 4, no filters). A general encoder looks for the best palette in the pixels, which takes several times as long as all
 * the rest; here it is known before.
 *
 * @param samples one byte a pixel, row by row: `levels[0]` is paper, `levels[1]` is line
 * @param width in pixels, even
 */
export function shadesPng(samples: Uint8Array, { width, height, levels, paper, line }: PngDrawing): Buffer {
  if (width % 2 !== 0 || samples.length !== width * height)
    throw new Error(`${samples.length} samples are not ${width} × ${height}`);
  const shadeOf = Uint8Array.from({ length: 256 }, (_, value) => stepOf(value, levels));
  const packed = Buffer.alloc((width / 2 + 1) * height);
  let from = 0;
  let to = 0;
  for (let row = 0; row < height; row++) {
    // Each row begins with its filter: none.
    to++;
    for (let column = 0; column < width; column += 2) {
      packed[to++] =
        ((shadeOf[samples[from++] as number] as number) << BITS) | (shadeOf[samples[from++] as number] as number);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, INDEXED], 8);
  const palette = Array.from({ length: SHADES }, (_, step) =>
    paper.map((value, channel) => Math.round(value + (((line[channel] as number) - value) * step) / (SHADES - 1))),
  );
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(packed, PACKING)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export interface PngDrawing {
  readonly width: number;
  readonly height: number;
  /** What a sample is where there is only paper, and where there is only line. */
  readonly levels: readonly [paper: number, line: number];
  readonly paper: Rgb;
  readonly line: Rgb;
}

function stepOf(value: number, [paper, line]: PngDrawing['levels']): number {
  const share = (value - paper) / (line - paper);
  return Math.round(Math.min(1, Math.max(0, share)) * (SHADES - 1));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
