import { CATEGORIES, type Category } from '#domain/vocabulary.ts';
import type { ListingText } from './listing-text.ts';
import { LISTINGS } from './listings.ts';
import type { Random } from './random.ts';
import type { SeasonCase } from './season-case.ts';
import { FORMS } from './season-form.ts';

export interface ChosenText {
  readonly category: Category;
  readonly text: ListingText;
}

export interface TextChooser {
  /** A listing that suits form, month, language and audience: of the wished category if it has one, least used first. */
  choose(demand: SeasonCase, wish: Category, random: Random): ChosenText;
}

/** Deals out the listings evenly, so that a season repeats none before most have been used. */
export function createTextChooser(): TextChooser {
  const uses = new Map<ListingText, number>();
  const usesOf = (text: ListingText) => uses.get(text) ?? 0;
  return {
    choose({ form, first, language, audience }, wish, random) {
      const month = Number(first.slice(5, 7));
      const suits = (text: ListingText) =>
        FORMS[text.shape].includes(form) &&
        (text.months?.includes(month) ?? true) &&
        (language === undefined || text.languages?.includes(language)) &&
        (audience === undefined || text.audience?.includes(audience));
      const start = CATEGORIES.indexOf(wish);
      for (let step = 0; step < CATEGORIES.length; step += 1) {
        const category = CATEGORIES[(start + step) % CATEGORIES.length] ?? wish;
        const suiting = LISTINGS[category].filter(suits);
        if (suiting.length === 0) continue;
        const least = Math.min(...suiting.map(usesOf));
        const text = random.pick(suiting.filter((one) => usesOf(one) === least));
        uses.set(text, least + 1);
        return { category, text };
      }
      throw new Error(`no example listing has the form ${form} in month ${month}`);
    },
  };
}
