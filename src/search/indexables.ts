import type { Catalogue } from '#domain/catalogue.ts';
import { municipalitiesOf } from '#domain/catalogue.ts';
import type { Event } from '#domain/event.ts';
import { findable } from '#domain/findable.ts';
import { CONTENT_LANGUAGES, type Localized } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { childrenComeFree } from '#domain/tickets.ts';
import type { AccessibilityFacts, Venue } from '#domain/venue.ts';
import { htmlToText } from './html-to-text.ts';
import type { Indexable } from './lexicon/indexable.ts';
import type { LexiconPlace } from './lexicon/lexicon.ts';

/**
 * What can be searched of the catalogue: a listing for all that can be found, in that order, with its texts in every language, so
 * that a query in any of them finds it. Left out on purpose: ticket steps, ways to get there and notes on evidence, whose words
 * ("lapset", "ilmainen") stand on nearly every page and would drown the rest; what they settle comes in as codes.
 */
export function indexables(catalogue: Catalogue, now: EpochMinutes): Indexable[] {
  const towns = new Map(municipalitiesOf(catalogue).map(({ id, name }) => [id, allOf(name)]));
  const found = findable(catalogue, now);
  const venues = new Map(catalogue.venues.map((venue) => [venue.id, venue]));
  const townOf = (id: string) => towns.get(id) ?? [id];
  return [
    ...found.events.map((event) => indexableEvent(event, venues.get(event.venue), townOf(event.municipality))),
    ...found.venues.map((venue) => indexableVenue(venue, townOf(venue.municipality))),
  ];
}

/** The municipalities by their names in all languages. */
export function searchPlaces(catalogue: Pick<Catalogue, 'networks'>): LexiconPlace[] {
  return municipalitiesOf(catalogue).map(({ id, name }) => ({ id, names: allOf(name) }));
}

function indexableEvent(event: Event, venue: Venue | undefined, town: readonly string[]): Indexable {
  const bodies = CONTENT_LANGUAGES.flatMap((language) => event.body[language] ?? []);
  const { benefit, channels } = event.tickets;
  return {
    id: eventResultId(event.id),
    titles: allOf(event.title),
    places: [...(venue ? allOf(venue.name) : []), ...allOf(event.place), ...town],
    labels: [],
    texts: [...allOf(event.summary), ...bodies.map(({ html }) => htmlToText(html))],
    codes: [
      ...coded('category', event.categories),
      ...coded('audience', event.audience),
      ...coded('language', event.languages.length === 0 ? ['none'] : event.languages),
      ...accessible(event.accessibility),
      ...coded('benefit', [benefit]),
      ...coded('channel', channels),
      ...(childrenComeFree(event.tickets) ? ['children:free'] : []),
    ],
  };
}

function indexableVenue(venue: Venue, town: readonly string[]): Indexable {
  const { place, locality } = venue.address;
  return {
    id: venueResultId(venue.id),
    titles: allOf(venue.name),
    names: allOf(venue.name),
    places: [...new Set([...allOf(place), ...(locality === undefined ? [] : [locality]), ...town])],
    labels: [],
    texts: allOf(venue.summary),
    codes: [
      ...coded('venue-kind', [venue.kind]),
      ...coded('category', venue.categories),
      ...accessible(venue.accessibility),
      ...(venue.tickets ? coded('benefit', [venue.tickets.benefit]) : []),
    ],
  };
}

const coded = (list: string, codes: readonly string[]): string[] => codes.map((code) => `${list}:${code}`);

/** Only what is there: "no" and "ask" are no reason to find a place. */
function accessible(facts: AccessibilityFacts): string[] {
  return Object.entries(facts).flatMap(([feature, answer]) => (answer === 'yes' ? [`accessibility:${feature}`] : []));
}

/** The text in every language that it has, each wording once. */
function allOf(text: Localized | undefined): string[] {
  if (text === undefined) return [];
  return [...new Set(CONTENT_LANGUAGES.flatMap((language) => text[language] ?? []))];
}
