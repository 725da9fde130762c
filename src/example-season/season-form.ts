import type { ListingShape } from './listing-text.ts';

/** Every way in which a listing can have its times. */
export type SeasonForm = 'single' | 'several' | 'day' | 'weekly' | 'ongoing' | 'dated-range' | 'multi-day' | 'night';

/** The forms that suit a listing of each shape. */
export const FORMS: Readonly<Record<ListingShape, readonly SeasonForm[]>> = {
  show: ['single', 'several', 'day'],
  series: ['weekly'],
  exhibition: ['ongoing', 'dated-range'],
  festival: ['multi-day', 'dated-range'],
  night: ['night'],
};
