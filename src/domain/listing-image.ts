import type { Localized } from './localized.ts';

/** On what terms a picture may be shown. `permission`: the one who took it lets it be published here, and nowhere else. */
export const IMAGE_LICENCES = ['permission', 'cc0', 'cc-by-4.0', 'cc-by-sa-4.0', 'public-domain'] as const;
export type ImageLicence = (typeof IMAGE_LICENCES)[number];

/** Pixels across of the two copies that pages show: one for a phone, one for a finer or wider screen. */
export const IMAGE_WIDTHS = [480, 960] as const;

/** What copies are made as: the small one for browsers of today, the other for all. */
export const IMAGE_FORMATS = ['avif', 'jpg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** The one picture of a listing. */
export interface ListingImage {
  /** Made of the picture's bytes and of how copies are made: the same name always means the same copies. */
  readonly id: string;
  /** Pixels of the original, upright. */
  readonly width: number;
  readonly height: number;
  /** What is seen in it, for whoever does not see it. */
  readonly alt: Localized;
  /** Who made it. */
  readonly credit: string;
  readonly licence: ImageLicence;
}

/** One size in which a picture is shown. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The sizes of a picture's copies, the small one first. A picture is never made larger than it is. */
export function imageSizes({ width, height }: ImageSize): ImageSize[] {
  const widths = new Set(IMAGE_WIDTHS.map((wanted) => Math.min(wanted, width)));
  return [...widths].map((own) => ({ width: own, height: Math.round((height * own) / width) }));
}

/** Folder of the copies on the site. Their names change with their bytes, so hosts and browsers may keep them for ever. */
export const IMAGE_FOLDER = 'kuvat';

/** The name of a copy: `0123456789abcdef-480.avif`. */
export function imageCopyName(id: string, width: number, format: ImageFormat): string {
  return `${id}-${width}.${format}`;
}
