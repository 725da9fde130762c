import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { hasCommand } from './has-command.ts';

/** Whether there are the programs that look at a PDF (Debian: poppler-utils). */
export const canReadPaper = hasCommand('pdftotext') && hasCommand('pdftoppm');

/** What is on the sheets of a PDF. */
export interface Paper {
  readonly pages: number;
  readonly isLandscape: boolean;
  /** All words, line ends and hyphens of narrow columns taken away. */
  readonly text: string;
  /** What a phone reads from the QR codes. */
  readonly codes: readonly string[];
}

/** Points per inch of the picture in which codes are looked for. */
const RESOLUTION = 100;

/** Reads a PDF with programs that had no part in making it. */
export async function readPaper(pdf: Buffer): Promise<Paper> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiku-paper-'));
  try {
    const file = path.join(folder, 'x.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-gray', '-png', file, path.join(folder, 'page')]);
    const pictures = readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort();
    const codes: string[] = [];
    for (const name of pictures) codes.push(...(await codesIn(readFileSync(path.join(folder, name)))));
    const { width, height } = await sharp(path.join(folder, pictures[0] ?? '')).metadata();
    return { pages: pictures.length, isLandscape: width > height, text: text.replace(/\s+/g, ' '), codes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Millimetres of the windows through which the sheet is looked at, and of the steps between them. */
const WINDOW = 55;
const STEP = { x: 25, y: 15 } as const;

/** jsQR reads one code at a time: the sheet is looked at through small windows, each code wholly in one of them. */
async function codesIn(png: Buffer): Promise<string[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const sheet = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const px = (millimetres: number) => Math.round((millimetres / 25.4) * RESOLUTION);
  const size = px(WINDOW);
  const codes = new Set<string>();
  for (const top of placesOf(info.height, size, px(STEP.y))) {
    for (const left of placesOf(info.width, size, px(STEP.x))) {
      const pixels = new Uint32Array(size * size);
      for (let row = 0; row < size; row++) {
        const from = (top + row) * info.width + left;
        pixels.set(sheet.subarray(from, from + size), row * size);
      }
      const found = jsQR(new Uint8ClampedArray(pixels.buffer), size, size);
      if (found && found.data !== '') codes.add(found.data);
    }
  }
  return [...codes];
}

/** Where windows begin along a side: in steps, and one that ends at the edge. */
function placesOf(length: number, size: number, step: number): number[] {
  const last = Math.max(length - size, 0);
  return [...Array.from({ length: Math.ceil(last / step) }, (_, at) => at * step), last];
}
