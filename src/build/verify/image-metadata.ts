import sharp from 'sharp';

const PICTURE = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;
/** What the reader of pictures names apart from the pixels. */
const PARTS = { exif: 'EXIF', xmp: 'XMP', iptc: 'IPTC', icc: 'a colour profile', comments: 'comments' } as const;
/** How the same begin in any container, also where a reader of pictures would not look. */
const MARKS = ['Exif\0\0', 'http://ns.adobe.com/xap/', '<x:xmpmeta', 'Photoshop 3.0\0', 'eXIf', 'ICC_PROFILE\0'];

/**
 * A picture of the site says nothing but its pixels: a photo's place may be somebody's home. Other files are not looked at.
 *
 * @param file its path in the site
 * @param content asked only of pictures
 */
export async function pictureFaults(file: string, content: () => Buffer): Promise<string[]> {
  if (!PICTURE.test(file)) return [];
  return (await metadataIn(content())).map((what) => `carries ${what} beside its pixels`);
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
