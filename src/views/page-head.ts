import type { Locale } from '#i18n/locales.ts';

/** What the layout needs to know of a page: its address, its names, and how search engines may treat it. */
export interface PageHead {
  readonly locale: Locale;
  /** Path of this page in its own locale, with slashes at both ends. */
  readonly path: string;
  /** Unique on the site; the layout adds the site's name. */
  readonly title: string;
  readonly description: string;
  /** Ended events and examples stay out of search engines. */
  readonly noindex?: boolean;
  /** The listing has another address now: readers are taken there at once. */
  readonly movedTo?: string;
  /** Path of the picture beside a shared link; absent: the site's. */
  readonly sharePicture?: string;
  /** No page of its own: the answer to an address that does not exist. */
  readonly isError?: boolean;
  /** Sentence of the banner on an example's page. */
  readonly exampleNotice?: string;
  /** The same in forms for programs: news feeds and calendars. */
  readonly feeds?: readonly { readonly href: string; readonly type: string; readonly title: string }[];
  /** Path of the same page in plain Finnish; this page's own when it is the one. */
  readonly plain?: string;
  /** Section of the main navigation that this page belongs to. */
  readonly section?: 'events' | 'venues' | 'card' | 'picks';
}
