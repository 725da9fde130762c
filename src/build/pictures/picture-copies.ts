import type { Content } from '#content-layer/read-content.ts';
import { IMAGE_FORMATS, type ImageFormat, type ImageSize, imageCopyName, imageSizes } from '#domain/listing-image.ts';

/** One copy of a picture that pages show. */
export interface PictureCopy {
  /** Its file in the folder of copies. */
  readonly name: string;
  /** The original on disk. */
  readonly from: string;
  readonly size: ImageSize;
  readonly format: ImageFormat;
}

/** The copies that the pages of a catalogue show, each once: two listings may have the same picture. */
export function pictureCopies({ catalogue, images }: Pick<Content, 'catalogue' | 'images'>): PictureCopy[] {
  const originals = new Map(images.flatMap(({ facts, path }) => (facts ? [[facts.id, path]] : [])));
  const copies = [...catalogue.events, ...catalogue.venues].flatMap(({ image }) => {
    const from = image && originals.get(image.id);
    if (!image || from === undefined) return [];
    return imageSizes(image).flatMap((size) =>
      IMAGE_FORMATS.map((format) => ({ name: imageCopyName(image.id, size.width, format), from, size, format })),
    );
  });
  return [...new Map(copies.map((copy) => [copy.name, copy])).values()];
}
