import type { ImageSize } from '#domain/listing-image.ts';
import type { ContentFile } from '../files/content-file.ts';

/** A picture that can be shown. */
export interface ImageFacts extends ImageSize {
  readonly id: string;
}

/** A file on disk that is meant as the picture of a listing. */
export interface ImageFile extends Pick<ContentFile, 'file' | 'path' | 'parts'> {
  /** Absent when something is wrong with it, which has been said. */
  readonly facts?: ImageFacts;
}

/** What a listing and its picture have in common: path and name without the ending. */
export function stemOf(file: string): string {
  return file.replace(/\.[^./]*$/, '');
}
