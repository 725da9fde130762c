import {
  IMAGE_FOLDER,
  type ImageFormat,
  type ImageLicence,
  imageCopyName,
  imageSizes,
  type ListingImage,
} from '#domain/listing-image.ts';
import type { Phrase } from '#domain/localized.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** A picture as it is shown: its copies, what is seen in it, who made it and on what terms it is here. */
export interface ImageView {
  readonly alt: Phrase;
  /** "Kuva: Erkki Esimerkki." */
  readonly credit: string;
  readonly licence: { readonly text: string; readonly href?: string };
  /** `srcset` of the small format, for browsers of today, and of the one that all can show. */
  readonly avif: string;
  readonly jpg: string;
  /** The small copy, for browsers that know no `srcset`. */
  readonly src: string;
  /** Pixels of the large copy: the browser keeps its place free before it comes. */
  readonly width: number;
  readonly height: number;
}

const DEEDS: Readonly<Partial<Record<ImageLicence, string>>> = {
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

/** The picture of a listing, when it has one. */
export function imageView(image: ListingImage | undefined, context: ViewContext): ImageView | undefined {
  if (!image) return undefined;
  const { t } = context;
  const sizes = imageSizes(image);
  const large = sizes.at(-1) ?? image;
  const address = (width: number, format: ImageFormat) => `/${IMAGE_FOLDER}/${imageCopyName(image.id, width, format)}`;
  const srcset = (format: ImageFormat) => sizes.map(({ width }) => `${address(width, format)} ${width}w`).join(', ');
  const deed = DEEDS[image.licence];
  return {
    alt: phrase(image.alt, context),
    credit: t('image.credit', { credit: image.credit }),
    licence: { text: t(`image.licence.${image.licence}`), ...(deed !== undefined && { href: deed }) },
    avif: srcset('avif'),
    jpg: srcset('jpg'),
    src: address(sizes[0]?.width ?? image.width, 'jpg'),
    width: large.width,
    height: large.height,
  };
}
