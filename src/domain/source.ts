import type { Localized } from './localized.ts';

/** Where a fact was read. */
export interface SourceRef {
  /** `https:` or `http:` address; some sources are old and were never served securely. */
  readonly url?: string;
  /** Name of a source that has no address. */
  readonly name?: Localized;
  /** Year, month or day of the source itself: `2017`, `2017-02` or `2017-02-14`. */
  readonly date?: string;
}

/** One piece of evidence that the card works at a venue. */
export interface Evidence extends SourceRef {
  /** `named`: the source names the venue. `group`: it names a group to which the venue belongs. */
  readonly kind: 'named' | 'group';
  readonly note?: Localized;
}
