import type { Expansion } from '#domain/calendar/expansion.ts';
import type { SafeHtml } from '#domain/event.ts';
import type { GuideLanguage } from '#domain/guide-languages.ts';
import type { ContentLanguage } from '#domain/localized.ts';
import type { PlainFinnish } from '#domain/plain-finnish.ts';
import type { Locate } from './issue.ts';
import type { EventData } from './schema/event.ts';
import type { EventTranslationData } from './schema/event-translation.ts';
import type { IssuerData } from './schema/issuer.ts';
import type { NetworkData } from './schema/network.ts';
import type { PageData } from './schema/page.ts';
import type { VenueData } from './schema/venue.ts';

/** A file that is right in itself; whether it fits the others is the rules' question. */
interface EntryOf<Kind extends string, Data> {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly example: boolean;
  readonly data: Data;
  readonly locate: Locate;
}

export type NetworkEntry = EntryOf<'network', NetworkData>;

interface WithImage {
  /** What it says of its picture is wrong, and left out: it is published without. */
  readonly imageIsFaulty?: true;
}

export interface VenueEntry extends EntryOf<'venue', VenueData>, WithImage {
  readonly network: string;
}

export interface EventEntry extends EntryOf<'event', EventData>, WithImage {
  readonly venue: string;
  readonly slug: string;
  readonly body?: SafeHtml;
  readonly times: Extract<Expansion, { ok: true }>;
}

export interface TranslationEntry extends EntryOf<'translation', EventTranslationData> {
  readonly language: ContentLanguage | PlainFinnish;
  readonly body?: SafeHtml;
}

export interface IssuerEntry extends EntryOf<'issuer', IssuerData> {
  readonly network: string;
}

export interface PageEntry extends EntryOf<'page', PageData> {
  readonly language: ContentLanguage | GuideLanguage | PlainFinnish;
  /** By the language of the reader, where the text is read for want of a translation. */
  readonly body: Readonly<Record<ContentLanguage, SafeHtml>>;
}

export type Entry = NetworkEntry | VenueEntry | EventEntry | TranslationEntry | IssuerEntry | PageEntry;
