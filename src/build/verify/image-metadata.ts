import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { SitePlaces, SiteProblem } from './page-check.ts';

const PICTURE = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;
/** What the reader of pictures names apart from the pixels. */
const PARTS = { exif: 'EXIF', xmp: 'XMP', iptc: 'IPTC', icc: 'a colour profile', comments: 'comments' } as const;
/** How the same begin in any container, also where a reader of pictures would not look. */
const MARKS = ['Exif\0\0', 'http://ns.adobe.com/xap/', '<x:xmpmeta', 'Photoshop 3.0\0', 'eXIf', 'ICC_PROFILE\0'];

/** No picture of the site says anything but its pixels: a photo's place may be somebody's home. */
export async function imageProblems(site: Pick<SitePlaces, 'dir' | 'files'>): Promise<SiteProblem[]> {
  const problems: SiteProblem[] = [];
  for (const file of [...site.files].filter((name) => PICTURE.test(name))) {
    const found = await metadataIn(readFileSync(path.join(site.dir, file)));
    problems.push(...found.map((what) => ({ page: file, message: `carries ${what} beside its pixels` })));
  }
  return problems;
}

/** Kinds of metadata in a picture's bytes, found by a decoder and by plain search; a picture that cannot be read is said too. */
export async function metadataIn(bytes: Buffer): Promise<string[]> {
  const found = new Set<string>(
    MARKS.filter((mark) => bytes.includes(mark, 0, 'latin1')).map((mark) => JSON.stringify(mark)),
  );
  try {
    const metadata = await sharp(bytes).metadata();
    for (const [key, name] of Object.entries(PARTS)) if (key in metadata) found.add(name);
    if (metadata.orientation !== undefined) found.add('a turn');
  } catch {
    found.add('something that is no picture');
  }
  return [...found];
}
