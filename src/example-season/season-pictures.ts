import sharp, { type Sharp } from 'sharp';
import { createRandom } from './random.ts';

/** What a telephone writes into a photo, the place included: none of it may be left in what is published. */
const EXIF = {
  IFD0: { Make: 'Esimerkki', Model: 'Puhelin', Artist: 'Erkki Esimerkki' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 0/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '25/1 0/1 0/1' },
};

const FORMATS: Readonly<Record<string, (drawing: Sharp) => Sharp>> = {
  jpg: (drawing) => drawing.withExif(EXIF).jpeg({ quality: 80 }),
  png: (drawing) => drawing.png(),
  webp: (drawing) => drawing.withExif(EXIF).webp({ quality: 80 }),
};
const SHAPES = [
  [1200, 800],
  [800, 1000],
  [640, 480],
] as const;

/** The words of an example picture, as a listing says them. */
export const EXAMPLE_IMAGE = {
  alt: {
    fi: 'Esimerkkikuva: sisäkkäisiä värillisiä renkaita.',
    sv: 'Exempelbild: färgade ringar inuti varandra.',
    en: 'Example picture: coloured rings inside each other.',
  },
  credit: 'Erkki Esimerkki',
  licence: 'cc0',
} as const;

/**
 * The pictures of a season: a drawing beside each listing that describes one, as a camera would save it.
 *
 * @param files the season's texts by path
 * @returns bytes by path
 */
export async function seasonPictures(files: ReadonlyMap<string, string>): Promise<Map<string, Uint8Array>> {
  const owners = [...files].filter(([, text]) => /^image:/m.test(text)).map(([file]) => file);
  const pictures = owners.map(async (file, at) => {
    const [ending, save] = Object.entries(FORMATS)[at % 3] as [string, (drawing: Sharp) => Sharp];
    const bytes = await save(drawing(at)).toBuffer();
    return [file.replace(/\.[^.]+$/, `.${ending}`), bytes] as const;
  });
  return new Map(await Promise.all(pictures));
}

function drawing(seed: number): Sharp {
  const random = createRandom(seed + 1);
  const [width, height] = random.pick(SHAPES);
  const hue = random.between(0, 359);
  const [x, y] = [random.between(0, width), random.between(0, height)];
  const rings = [9, 7, 5, 3, 1].map(
    (ring) =>
      `<circle cx="${x}" cy="${y}" r="${ring * 90}" fill="hsl(${(hue + ring * 14) % 360} 55% ${30 + ring * 5}%)"/>`,
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${hue} 50% 25%)"/>${rings.join('')}</svg>`,
    ),
  ).flatten();
}
