import type { Localized } from '#domain/localized.ts';
import type { Benefit, Category } from '#domain/vocabulary.ts';
import { ACCESS_OFFERS } from './access-offers.ts';
import { BODIES } from './bodies.ts';
import type { Random } from './random.ts';
import type { SeasonEvent } from './season-event.ts';
import type { VenuePlan } from './venue-plan.ts';

/** What others pay: real tickets cost this much. */
const PRICES: Readonly<Partial<Record<Category, readonly string[]>>> = {
  theatre: ['24/18/12 €', '16/10 €', '8 €', '28 €'],
  music: ['25/19/11 €', '28/21 €', '15/10 €', '12/8 €'],
  museum: ['12/8 €', '9/6 €', '5 €'],
  film: ['11/9 €', '7 €', '10 €'],
  festival: ['35/25 €', '49/39 €', '20 €'],
  course: ['45 €', '62 €', '28 €', '75 €'],
};

/** A text of the category that says what else a visitor wants to know. */
export function bodyOf(category: Category, random: Random): Required<Localized> {
  return random.pick(BODIES[category]);
}

/** Most events name the hall. */
export function placeOf({ places }: VenuePlan, random: Random): Pick<SeasonEvent, 'place'> {
  return random.chance(0.8) ? { place: random.pick(places) } : {};
}

/** What others pay, now and then left unsaid. */
export function priceOf(category: Category, benefit: Benefit | undefined, random: Random): Pick<SeasonEvent, 'price'> {
  if (benefit === 'nothing-needed')
    return { price: { fi: 'Ilmainen kaikille', sv: 'Gratis för alla', en: 'Free for everyone' } };
  const price = random.pick(PRICES[category] ?? ['6/4 €', '10/6 €', '12 €']);
  return random.chance(0.85) ? { price: { fi: price, sv: price, en: price } } : {};
}

/** Now and then something that makes the event easier to attend. */
export function accessOf(random: Random): Pick<SeasonEvent, 'access'> {
  return random.chance(0.25) ? { access: random.pick(ACCESS_OFFERS) } : {};
}
