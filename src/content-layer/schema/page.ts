import { z } from 'zod';
import { date } from './date-and-time.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { source } from './source.ts';
import { text } from './text.ts';

/** Pages of running text that the site has a place for; a file by another name would be shown nowhere. */
export const PAGE_IDS = [
  'card',
  'how-to-get-it',
  'professionals',
  'for-venues',
  'about',
  'privacy',
  'accessibility',
  'open-data',
  'card-sheet',
] as const;

/** Front matter of `content/pages/<locale>/<page-id>.md`. */
export const page = z.strictObject({
  title: text(LIMITS.title).meta({ description: 'Sivun otsikko.', example: 'Mikä Kaikukortti on?' }),
  description: text(LIMITS.summary).meta({
    description: 'Yksi lause siitä, mitä sivulla on.',
    example: 'Mitä kortilla saa ja kuka sen voi saada.',
  }),
  sources: list(source, { min: 0 })
    .exactOptional()
    .meta({ description: 'Mistä tiedot ovat.', example: '[{ url: https://www.esimerkki.example }]' }),
  checked: date.meta({ description: 'Päivä, jolloin teksti on viimeksi tarkistettu.', example: '2026-11-22' }),
});

/** A page's front matter, typed. */
export type PageData = z.infer<typeof page>;
