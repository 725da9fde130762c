import type { WrittenTime } from '#content-layer/finnish-time.ts';
import type { ContentLanguage } from '#domain/localized.ts';
import type { Category, Status } from '#domain/vocabulary.ts';

/** Texts of an event in the languages that its source has. */
export type ImportedTexts = { readonly [L in ContentLanguage]?: string };

/** Where a source says that an event is. */
export interface ImportedPlace {
  /** The source's own id of the place: `tprek:15321`. */
  readonly id?: string;
  readonly name?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
}

/** An event as its source tells it, in our terms and before anybody has judged it. Texts are plain, the body is Markdown. */
export interface ImportedEvent {
  /** The source's own id; never made of title and date. */
  readonly id: string;
  readonly title: ImportedTexts;
  readonly summary: ImportedTexts;
  readonly body: ImportedTexts;
  /** On the clock of Europe/Helsinki, in order. */
  readonly times: readonly WrittenTime[];
  readonly place: ImportedPlace;
  readonly url?: string;
  readonly status: Status;
  /** What others pay, in the source's words. */
  readonly price?: string;
  readonly languages: readonly string[];
  readonly ageMin?: number;
  readonly ageMax?: number;
  readonly categories: readonly Category[];
  /** What a person has to look at: codes of `import.flag.*`. */
  readonly flags: readonly ImportFlag[];
}

/** What a person has to look at before an imported event is published. */
export type ImportFlag =
  | 'no-summary'
  | 'text-cut'
  | 'free-for-all'
  | 'status-from-title'
  | 'long-span'
  | 'many-times'
  | 'no-languages'
  | 'says-not-valid'
  | 'source-changed'
  | 'gone';
