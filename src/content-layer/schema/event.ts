import { z } from 'zod';
import { AUDIENCES, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { accessibility } from './accessibility.ts';
import { date } from './date-and-time.ts';
import { eventId } from './id.ts';
import { IMAGE_META, image } from './image.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { wholeNumber } from './number.ts';
import { refuse } from './refuse.ts';
import { source } from './source.ts';
import { text } from './text.ts';
import { tickets } from './tickets.ts';
import { webAddress } from './web-address.ts';
import { when } from './when.ts';

/** BCP 47 language tags as far as listings need them: `fi`, `se`, `zh-Hant`, `sv-FI`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-[a-z0-9]{5,8})?$/;

const language = z.string().transform((raw, ctx) => {
  const value = raw.trim();
  if (value !== 'none' && !LANGUAGE.test(value)) refuse(ctx, 'language', raw, { found: raw });
  return value;
});

const languages = list(language).transform((values, ctx) => {
  if (values.includes('none') && values.length > 1) refuse(ctx, 'code-alone', values, { found: 'none' });
  return values.filter((value) => value !== 'none');
});

const audience = list(z.enum(AUDIENCES)).check((ctx) => {
  if (ctx.value.includes('everyone') && ctx.value.length > 1)
    refuse(ctx, 'code-alone', ctx.value, { found: 'everyone' });
});

const ages = z
  .strictObject({ min: wholeNumber(0, 120).exactOptional(), max: wholeNumber(0, 120).exactOptional() })
  .check((ctx) => {
    const { min, max } = ctx.value;
    if (min !== undefined && max !== undefined && max < min) refuse(ctx, 'ages-order', max, { min, max }, ['max']);
  });

/** Front matter of `content/events/<venue-id>/<event-id>.md`. Other languages stand in files beside it. */
export const event = z.strictObject({
  title: text(LIMITS.title).meta({ description: 'Tapahtuman nimi.', example: 'Talvikonsertti' }),
  summary: text(LIMITS.summary).meta({
    description: 'Yksi tai kaksi lausetta: mitä tapahtuu.',
    example: 'Nuorisokuoro laulaa talven lauluja.',
  }),
  categories: list(z.enum(CATEGORIES))
    .exactOptional()
    .meta({ description: 'Minkä lajin kulttuuria se on. Jos puuttuu: samat kuin kohteella.', example: '[music]' }),
  audience: audience.exactOptional().meta({
    description:
      'Kenelle: everyone (kaikille), children (lapsille), families (perheille), youth (nuorille), adults (aikuisille), seniors (senioreille). Jos puuttuu: everyone.',
    example: '[children, families]',
  }),
  ages: ages.exactOptional().meta({ description: 'Ikäsuositus vuosina.', example: '{ min: 7, max: 12 }' }),
  languages: languages.meta({
    description:
      'Kielet, joita tapahtumassa puhutaan, esimerkiksi fi (suomi), sv (ruotsi) ja en (englanti). none = sanoja ei tarvita.',
    example: '[fi]',
  }),
  duration: wholeNumber(1, 1440).exactOptional().meta({ description: 'Kesto minuutteina.', example: '90' }),
  place: text(LIMITS.label).exactOptional().meta({
    description: 'Sali tai huone. Jos tapahtuma on muualla kuin kohteessa, paikan nimi.',
    example: 'Iso sali',
  }),
  price: text(LIMITS.label)
    .exactOptional()
    .meta({ description: 'Mitä lippu maksaa ilman korttia.', example: '12/8 €' }),
  status: z.enum(STATUSES).exactOptional().meta({
    description: 'Tilanne: scheduled (tulossa), cancelled (peruttu), postponed (siirretty) tai full (täynnä).',
    example: 'scheduled',
  }),
  statusNote: text(LIMITS.note).exactOptional().meta({
    description: 'Miksi tapahtuma on peruttu tai mihin se on siirretty.',
    example: 'Uusi päivä kerrotaan myöhemmin.',
  }),
  when: when.meta({
    description: 'Milloin. Yksi kolmesta: dates (päivät), weekly (joka viikko) tai range (näyttely tai muu pitkä).',
    example: '{ dates: [{ date: 2026-12-05, start: "18:00", end: "20:00" }] }',
  }),
  tickets: tickets
    .exactOptional()
    .meta({ description: 'Vain se, mikä on toisin kuin kohteen tiedoissa.', example: '{ quota: 20 }' }),
  accessibility: accessibility
    .exactOptional()
    .meta({ description: 'Vain se, mikä on toisin kuin kohteen tiedoissa.', example: '{ relaxed: yes }' }),
  accessibilityNote: text(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Lisää esteettömyydestä.', example: 'Valot pidetään päällä.' }),
  website: webAddress
    .exactOptional()
    .meta({ description: 'Tapahtuman oma sivu.', example: 'https://www.esimerkki.example/talvikonsertti' }),
  image: image.exactOptional().meta(IMAGE_META),
  sources: list(source).meta({
    description: 'Mistä tiedot ovat.',
    example: '[{ name: Kohteen oma ilmoitus, date: 2026-11-01 }]',
  }),
  checked: date.meta({ description: 'Päivä, jolloin tiedot on viimeksi tarkistettu.', example: '2026-11-01' }),
  movedTo: eventId.exactOptional().meta({
    description: 'Uusi osoite, jos tiedosto on vaihtanut nimeä: kohde/tapahtuma.',
    example: 'esimerkkitalo/talvikonsertti',
  }),
});

/** An event's front matter, typed. */
export type EventData = z.infer<typeof event>;
