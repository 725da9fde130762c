import { z } from 'zod';
import { date } from './date-and-time.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { source } from './source.ts';
import { text } from './text.ts';

/** Pages of running text that the site has a place for; a file by another name would be shown nowhere. */
export const PAGE_IDS = [
  'card',
  'how-to',
  'professionals',
  'venues',
  'about',
  'privacy',
  'accessibility',
  'open-data',
  'card-sheet',
] as const;

/** Those that may also be written in the languages of the guides. */
export const GUIDE_PAGES = ['card'] as const satisfies readonly (typeof PAGE_IDS)[number][];

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
  reviewed: date.exactOptional().meta({
    description:
      'Päivä, jolloin kieltä osaava ihminen on lukenut käännöksen. Jos tämä puuttuu, sivulla lukee, ettei käännöstä ole tarkistettu.',
    example: '2026-11-22',
  }),
  words: list(
    z.strictObject({
      fi: text(LIMITS.label).meta({ description: 'Sana suomeksi.', example: 'lippu' }),
      own: text(LIMITS.label).meta({ description: 'Sama sivun kielellä.', example: 'билет' }),
    }),
  )
    .exactOptional()
    .meta({
      description: 'Suomen sanoja selityksineen, jos sivu on muulla kielellä.',
      example: '[{ fi: lippu, own: билет }]',
    }),
  checked: date.meta({ description: 'Päivä, jolloin teksti on viimeksi tarkistettu.', example: '2026-11-22' }),
});

/** A page's front matter, typed. */
export type PageData = z.infer<typeof page>;
