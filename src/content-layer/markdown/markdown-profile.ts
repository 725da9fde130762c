import type { ContentLanguage } from '#domain/localized.ts';

/** What running text may hold in one kind of file. */
export interface MarkdownProfile {
  /** Levels of headings: the page's own title is level 1, an event's sections begin at 3. */
  readonly headings: readonly number[];
  /** The language whose address prefix own-site links get; absent: such links are refused. */
  readonly ownLinks?: ContentLanguage;
  /** The language of what is emphasised: on a page in another language the Finnish words to say or to look for. */
  readonly emphasis?: 'fi';
}

/** Event descriptions: written by venues. */
export const EVENT_TEXT: MarkdownProfile = { headings: [3] };

/** Pages of running text: written by the editors of the site. */
export function pageText(language: ContentLanguage): MarkdownProfile {
  return { headings: [2, 3], ownLinks: language };
}

/** Pages in the languages of the guides: their links lead to the Finnish pages. */
export const GUIDE_TEXT: MarkdownProfile = { headings: [2, 3], ownLinks: 'fi', emphasis: 'fi' };
