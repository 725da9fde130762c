/** Kinds of picture that a venue may give, by the endings of their names. */
const TYPES = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' } as const;
export type ImageType = (typeof TYPES)[keyof typeof TYPES];

/** What people also take for a picture. Named so that it is answered as one; none of these is ever opened. */
const OTHERS = new Set('apng avif bmp eps gif heic heif ico jfif jp2 jxl pdf psd raw svg svgz tif tiff'.split(' '));

/** The ending of a file's name, small and without its dot. */
const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const isKnown = (ending: string): ending is keyof typeof TYPES => Object.hasOwn(TYPES, ending);

/** What kind of picture a file is by its name; nothing when it is one that cannot be used, or no picture at all. */
export function typeByName(name: string): ImageType | undefined {
  const ending = endingOf(name);
  return isKnown(ending) ? TYPES[ending] : undefined;
}

/** Whether a file is meant as a picture, by its name alone: then it is no listing and is not counted as one. */
export function isImageName(name: string): boolean {
  return isKnown(endingOf(name)) || OTHERS.has(endingOf(name));
}

/** What kind of picture some bytes are, by the signature with which each format begins (WHATWG MIME Sniffing 6.1). */
export function typeByBytes(bytes: Buffer): ImageType | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png';
  const isRiff = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isRiff ? 'webp' : undefined;
}
