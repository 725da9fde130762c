import { addDays, type CivilDate } from '#domain/civil-date.ts';
import type { Municipality } from '#domain/network.ts';
import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import { createTextChooser } from './choose-text.ts';
import { accessOf, bodyOf, placeOf, priceOf, translationsOf } from './event-details.ts';
import { eventFiles } from './event-files.ts';
import { eventTickets } from './event-tickets.ts';
import { ordinaryCase } from './ordinary-case.ts';
import { isTown, placeVenues, type SeasonVenue } from './place-venues.ts';
import { createRandom, type Random } from './random.ts';
import { seasonCases } from './season-case.ts';
import type { SeasonEvent } from './season-event.ts';
import { seasonWhen } from './season-when.ts';
import { venueFile } from './venue-file.ts';

export interface SeasonWishes {
  /** How many events; the venues are the same whatever the number. */
  readonly events: number;
  readonly seed: number;
  /** The day around which the season lies. */
  readonly today: CivilDate;
  /** Where to put venues; each gets some. */
  readonly municipalities: readonly Municipality[];
}

/** Every so many-th event has a picture, up to a number: their copies take the time of a build of thousands of events. */
const PICTURES = { every: 9, within: 100 };
/** A town has this many events for each one of a smaller municipality. */
const TOWN_SHARE = 3;

/**
 * An invented season in the content format: example venues and events, no networks. The same wishes give the same
 * bytes.
 *
 * @returns texts by path inside a content folder (`venues/kainuu/….yaml`, `events/…/….md`)
 */
export function generateSeason({ events, seed, today, municipalities }: SeasonWishes): Map<string, string> {
  const random = createRandom(seed);
  const venues = placeVenues(municipalities);
  const files = new Map(venues.map((venue) => venueFile(venue, random, today)));
  const turns = municipalities.flatMap((one) => Array(isTown(one, municipalities) ? TOWN_SHARE : 1).fill(one.id));
  const towns = municipalities.filter((one) => isTown(one, municipalities)).map(({ id }) => id);
  const cases = seasonCases(today, towns);
  const chooser = createTextChooser();
  let differences = 0;
  const uses = new Map<string, number>();

  for (let number = 0; number < events && venues.length > 0; number += 1) {
    const demand = cases[number] ?? ordinaryCase(today, random);
    const wish = CATEGORIES[number % CATEGORIES.length] ?? 'theatre';
    const { text, category } = chooser.choose(demand, wish, random);
    const home = demand.home ?? turns[number % turns.length];
    const venue = venueFor(
      category,
      venues.filter((one) => one.municipality.id === home),
      random,
    );
    const nth = (uses.get(`${venue.id} ${text.slug}`) ?? 0) + 1;
    uses.set(`${venue.id} ${text.slug}`, nth);
    const tickets = eventTickets(category, text, venue.plan.tickets, () => differences++);
    const benefit = tickets?.benefit ?? venue.plan.tickets.benefit;
    const event: SeasonEvent = {
      number: nth,
      venue,
      text,
      category,
      when: seasonWhen(text, demand, random),
      body: bodyOf(category, random),
      ...placeOf(venue.plan, random),
      ...priceOf(category, benefit, random),
      ...accessOf(random),
      ...translationsOf(text, random),
      ...(demand.status ? { status: demand.status } : {}),
      ...(tickets ? { tickets } : {}),
      hasWebsite: random.chance(0.5),
      hasPicture: number % PICTURES.every === 0 && number < PICTURES.within,
      checked: addDays(today, -random.between(0, 30)),
    };
    for (const [path, content] of eventFiles(event)) files.set(path, content);
  }
  return files;
}

/** A venue of that kind of culture, or the culture house, which takes all. */
function venueFor(category: Category, near: readonly SeasonVenue[], random: Random): SeasonVenue {
  const own = near.filter(({ plan }) => plan.categories.includes(category));
  return random.pick(own.length > 0 ? own : near.filter(({ plan }) => plan.kind === 'cultural-centre'));
}
