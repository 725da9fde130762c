import type { ContentLanguage } from '#domain/localized.ts';

/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** Language of the words, when it is not the page's. */
  readonly lang?: ContentLanguage;
  /** This is the page the reader is on. */
  readonly current?: boolean;
}
