import type { CivilDate } from './civil-date.ts';
import type { SafeHtml } from './event.ts';
import type { GuideLanguage } from './guide-languages.ts';
import type { ContentLanguage } from './localized.ts';
import type { PlainFinnish } from './plain-finnish.ts';
import type { SourceRef } from './source.ts';

/** A page of running text: the card, about, privacy … One object per language it is written in. */
export interface TextPage {
  /** File name, e.g. `card`. */
  readonly id: string;
  readonly language: ContentLanguage | GuideLanguage | PlainFinnish;
  readonly title: string;
  readonly description: string;
  /** By the language of the reader: the same words, whose links lead to the site's pages in that language. */
  readonly body: Readonly<Record<ContentLanguage, SafeHtml>>;
  readonly sources: readonly SourceRef[];
  readonly checked: CivilDate;
  /** When a person who knows the language last read the translation; absent: nobody has. */
  readonly reviewed?: CivilDate;
  /** Finnish words that a reader meets on the site, and what they mean. */
  readonly words?: readonly GuideWord[];
}

/** A Finnish word with its meaning in the language of the page. */
export interface GuideWord {
  readonly fi: string;
  readonly own: string;
}
