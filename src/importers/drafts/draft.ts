import type { RawData } from '#content-layer/yaml/parse-yaml.ts';
import type { ImportFlag } from '../imported-event.ts';

/** Values of a draft as they stand in its file. */
export type DraftData = { readonly [key: string]: RawData };

/**
 * An imported event that nobody has judged yet: what a listing of ours would say, where it comes from, and what a person has
 * to look at. It lies in `content/drafts/<venue>/<name>.yaml` and is never published.
 */
export interface Draft {
  readonly venue: string;
  readonly name: string;
  /** Front matter of the event as far as the source knows it; without sources and day of checking. */
  readonly event: DraftData;
  readonly body: string;
  /** Texts in other languages, each with its own body. */
  readonly translations: { readonly [language: string]: { readonly data: DraftData; readonly body: string } };
  readonly source: DraftSource;
  readonly kaikukortti: { readonly status: 'unconfirmed'; readonly hint?: string };
  readonly review: readonly ImportFlag[];
  /** The listing that was made of it, once somebody has accepted it. */
  readonly accepted?: string;
}

export interface DraftSource {
  readonly type: string;
  /** Which of the sources of that type: `espoo`. */
  readonly instance: string;
  readonly id: string;
  readonly url?: string;
  readonly license?: string;
  readonly attribution: string;
  /** Of what the source said when the draft was written. */
  readonly hash: string;
  /** Of what it says now, when a person had changed the draft in between. */
  readonly seen?: string;
  /** Of the draft as it was written: another one now means that a person has changed it. */
  readonly written: string;
}
