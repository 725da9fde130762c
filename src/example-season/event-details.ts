import type { Localized } from '#domain/localized.ts';
import type { Benefit, Category } from '#domain/vocabulary.ts';
import { ACCESS_OFFERS } from './access-offers.ts';
import { BODIES } from './bodies.ts';
import type { ListingText } from './listing-text.ts';
import type { Random } from './random.ts';
import type { SeasonEvent, TranslationLanguage } from './season-event.ts';
import type { VenuePlan } from './venue-plan.ts';

/** How many of the translations that exist a venue has found the time for. */
const TRANSLATED: Readonly<Record<TranslationLanguage, number>> = { sv: 0.92, en: 0.77 };

/** What others pay: real tickets cost this much. */
const PRICES: Readonly<Record<Category, readonly string[]>> = {
  theatre: ['24/18/12 €', '16/10 €', '8 €', '28 €'],
  music: ['25/19/11 €', '28/21 €', '15/10 €', '12/8 €'],
  museum: ['12/8 €', '9/6 €', '5 €'],
  film: ['11/9 €', '7 €', '10 €'],
  festival: ['35/25 €', '49/39 €', '20 €'],
  'dance-circus': ['18/12 €', '22/15 €', '10 €'],
  course: ['45 €', '62 €', '28 €', '75 €'],
  'cultural-centre': ['5 €', '8/5 €', '3 €'],
  literature: ['5 €', '8/5 €'],
  sport: ['6/4 €', '4 €', '8 €'],
};

/** A text of the category that says what else a visitor wants to know. */
export function bodyOf(category: Category, random: Random): Required<Localized> {
  return random.pick(BODIES[category]);
}

/** The languages in which the event is written besides Finnish. */
export function translationsOf(text: ListingText, random: Random): Pick<SeasonEvent, 'translations'> {
  const languages = ['sv', 'en'] as const;
  return { translations: languages.filter((language) => text[language] && random.chance(TRANSLATED[language])) };
}

/** Most events name the hall. */
export function placeOf({ places }: VenuePlan, random: Random): Pick<SeasonEvent, 'place'> {
  return random.chance(0.8) ? { place: random.pick(places) } : {};
}

/** What others pay, now and then left unsaid. */
export function priceOf(category: Category, benefit: Benefit | undefined, random: Random): Pick<SeasonEvent, 'price'> {
  if (benefit === 'nothing-needed')
    return { price: { fi: 'Ilmainen kaikille', sv: 'Gratis för alla', en: 'Free for everyone' } };
  const price = random.pick(PRICES[category]);
  return random.chance(0.85) ? { price: { fi: price, sv: price, en: price } } : {};
}

/** Now and then something that makes the event easier to attend. */
export function accessOf(random: Random): Pick<SeasonEvent, 'access'> {
  return random.chance(0.25) ? { access: random.pick(ACCESS_OFFERS) } : {};
}
