import { LOCALES, type Locale } from './locales.ts';

/** Path segments after the locale. They are the same in every language, so that links can be sent across languages. */
export const SEGMENTS = {
  events: 'tapahtumat',
  venues: 'kohteet',
  card: 'kortti',
  issuers: 'kortti/jakajat',
  professionals: 'ammattilaisille',
  forVenues: 'kohteille',
  announce: 'kohteille/ilmoita',
  about: 'tietoa',
  privacy: 'tietoa/tietosuoja',
  accessibility: 'tietoa/saavutettavuus',
  openData: 'tietoa/avoin-data',
  picks: 'poiminnat',
  takeAlong: 'mukaan',
} as const;

export type Section = keyof typeof SEGMENTS;

/**
 * A site path from segments, with the locale's prefix and a slash at the end.
 *
 * @example sitePath('sv', 'kohteet', 'emma') // => '/sv/kohteet/emma/'
 */
export function sitePath(locale: Locale, ...segments: string[]): string {
  const parts = [LOCALES[locale].segment, ...segments].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** The front page of a locale. */
export function homePath(locale: Locale): string {
  return sitePath(locale);
}

/** The page that a section begins with. */
export function sectionPath(locale: Locale, section: Section): string {
  return sitePath(locale, SEGMENTS[section]);
}

/** The page of one event; `id` is `<venue>/<slug>`. */
export function eventPath(locale: Locale, id: string): string {
  return sitePath(locale, SEGMENTS.events, id);
}

/** The page of one venue. */
export function venuePath(locale: Locale, id: string): string {
  return sitePath(locale, SEGMENTS.venues, id);
}

/**
 * A prebuilt list: municipality, its weekend for children (`kajaani-weekend-children`), category, audience, month (`2026-12`) or
 * day preset (`today`, `weekend`).
 */
export function eventListPath(locale: Locale, code: string): string {
  return sitePath(locale, SEGMENTS.events, code);
}

/** The calendar file of one event. */
export function eventCalendarPath(locale: Locale, id: string): string {
  return `${eventPath(locale, id).slice(0, -1)}.ics`;
}

/** A calendar to subscribe to: of a network, municipality, venue, category or audience. */
export function calendarPath(locale: Locale, code: string): string {
  return `${sitePath(locale, 'kalenteri', code).slice(0, -1)}.ics`;
}

/** The form for venues with an event in it that is to be changed. */
export function changeEventPath(locale: Locale, id: string): string {
  return `${sectionPath(locale, 'announce')}?muuta=${id}`;
}

/** The same page in another locale: paths differ only in their prefix. */
export function inLocale(path: string, from: Locale, to: Locale): string {
  const prefix = sitePath(from);
  const rest = path.startsWith(prefix) ? path.slice(prefix.length) : path.replace(/^\//, '');
  return sitePath(to) + rest;
}
