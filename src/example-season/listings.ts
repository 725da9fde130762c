import type { Category } from '#domain/vocabulary.ts';
import type { ListingText } from './listing-text.ts';
import { COURSE } from './texts/course.ts';
import { CULTURAL_CENTRE } from './texts/cultural-centre.ts';
import { DANCE_CIRCUS } from './texts/dance-circus.ts';
import { FESTIVAL } from './texts/festival.ts';
import { FILM } from './texts/film.ts';
import { LITERATURE } from './texts/literature.ts';
import { MUSEUM } from './texts/museum.ts';
import { MUSIC } from './texts/music.ts';
import { SPORT } from './texts/sport.ts';
import { THEATRE } from './texts/theatre.ts';

/** All invented listings by category. */
export const LISTINGS: Readonly<Record<Category, readonly ListingText[]>> = {
  theatre: THEATRE,
  music: MUSIC,
  museum: MUSEUM,
  film: FILM,
  'dance-circus': DANCE_CIRCUS,
  festival: FESTIVAL,
  course: COURSE,
  'cultural-centre': CULTURAL_CENTRE,
  literature: LITERATURE,
  sport: SPORT,
};
