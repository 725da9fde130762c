import { z } from 'zod';
import { CATEGORIES, PARTICIPATIONS, VENUE_KINDS } from '#domain/vocabulary.ts';
import { accessibility } from './accessibility.ts';
import { email, phone, postalCode } from './contact.ts';
import { date } from './date-and-time.ts';
import { id } from './id.ts';
import { IMAGE_META, image } from './image.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { localizedText } from './localized-text.ts';
import { degrees } from './number.ts';
import { openingHours } from './opening-hours.ts';
import { refuse } from './refuse.ts';
import { evidence, source } from './source.ts';
import { text } from './text.ts';
import { tickets } from './tickets.ts';
import { webAddress } from './web-address.ts';

const address = z.strictObject({
  street: text(LIMITS.label).exactOptional(),
  place: localizedText(LIMITS.label).exactOptional(),
  postalCode: postalCode.exactOptional(),
  locality: text(LIMITS.label).exactOptional(),
});

const coordinates = z.strictObject({
  latitude: degrees(59, 71),
  longitude: degrees(19, 32),
  precision: z.enum(['exact', 'approximate']),
});

const participation = z
  .strictObject({ status: z.enum(PARTICIPATIONS), evidence: list(evidence).exactOptional() })
  .check((ctx) => {
    const { status, evidence: proofs } = ctx.value;
    if (status !== 'unconfirmed' && proofs === undefined)
      refuse(ctx, 'evidence-missing', status, { found: status }, ['status']);
  });

const state = z
  .strictObject({
    status: z.enum(['open', 'closed-temporarily', 'ended']),
    from: date.exactOptional(),
    until: date.exactOptional(),
    note: localizedText(LIMITS.note).exactOptional(),
  })
  .check((ctx) => {
    const { from, until } = ctx.value;
    if (from && until && until < from) refuse(ctx, 'until-before-from', until, { from, until }, ['until']);
  });

/** `content/venues/<network>/<venue-id>.yaml` */
export const venue = z.strictObject({
  name: localizedText(LIMITS.title).meta({ description: 'Kohteen nimi.', example: 'Esimerkkiteatteri' }),
  kind: z.enum(VENUE_KINDS).meta({ description: 'Millainen kohde on.', example: 'theatre' }),
  categories: list(z.enum(CATEGORIES)).meta({
    description: 'Mitä kohteessa on tarjolla.',
    example: '[theatre, music]',
  }),
  municipality: id.meta({ description: 'Kunta, jossa kohde on.', example: 'kajaani' }),
  summary: localizedText(LIMITS.summary)
    .exactOptional()
    .meta({ description: 'Yksi tai kaksi lausetta kohteesta.', example: 'Pieni teatteri keskellä kaupunkia.' }),
  address: address.exactOptional().meta({
    description: 'Katu (street), paikan nimi (place), postinumero (postalCode) ja toimipaikka (locality).',
    example: '{ street: Esimerkkikatu 4, postalCode: "87100", locality: Kajaani }',
  }),
  coordinates: coordinates.exactOptional().meta({
    description: 'Paikka kartalla: exact (tarkalleen) tai approximate (suunnilleen).',
    example: '{ latitude: "64.2270", longitude: "27.7285", precision: approximate }',
  }),
  website: webAddress
    .exactOptional()
    .meta({ description: 'Kohteen oma verkkosivu.', example: 'https://www.esimerkki.example' }),
  phone: phone
    .exactOptional()
    .meta({ description: 'Kohteen oma puhelinnumero, ei yksityishenkilön.', example: '08 123 4567' }),
  email: email.exactOptional().meta({ description: 'Kohteen oma sähköposti.', example: 'info@esimerkki.example' }),
  openingHours: openingHours
    .exactOptional()
    .meta({ description: 'Aukioloajat: Mo Tu We Th Fr Sa Su (ma–su) ja kellonajat.', example: '"Tu-Su 11:00-17:00"' }),
  gettingThere: localizedText(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Miten perille pääsee ilman autoa.', example: 'Bussipysäkki on oven edessä.' }),
  accessibility: accessibility.exactOptional().meta({
    description: 'Esteettömyys: jokaisesta asiasta yes, no tai ask (kysy kohteesta).',
    example: '{ step-free-entrance: yes, induction-loop: ask }',
  }),
  accessibilityNote: localizedText(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Lisää esteettömyydestä.', example: 'Hissi on pääoven vieressä.' }),
  participation: participation.meta({
    description:
      'Käykö kortti täällä: confirmed (vahvistettu), reported (kerrottu) tai unconfirmed (ei tietoa). Kahteen ensimmäiseen tarvitaan lähde (evidence).',
    example: '{ status: confirmed, evidence: [{ kind: named, name: Kohteen oma ilmoitus, date: 2026-11-01 }] }',
  }),
  tickets: tickets
    .exactOptional()
    .meta({ description: 'Näin lipun saa: katso taulukko ”Liput”.', example: '{ channels: [box-office] }' }),
  state: state.exactOptional().meta({
    description: 'Onko kohde auki: open (auki), closed-temporarily (tilapäisesti kiinni) tai ended (lopettanut).',
    example: '{ status: closed-temporarily, until: 2027-01-31 }',
  }),
  note: localizedText(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Muuta tärkeää.', example: 'Sisäänkäynti on sisäpihalta.' }),
  image: image.exactOptional().meta(IMAGE_META),
  sources: list(source).meta({
    description: 'Mistä tiedot ovat: osoite (url) tai nimi (name) ja päiväys.',
    example: '[{ name: Kohteen oma ilmoitus, date: 2026-11-01 }]',
  }),
  checked: date.meta({ description: 'Päivä, jolloin tiedot on viimeksi tarkistettu.', example: '2026-11-22' }),
  movedTo: id
    .exactOptional()
    .meta({ description: 'Kohteen uusi tunnus, jos tiedosto on vaihtanut nimeä.', example: 'esimerkkiteatteri' }),
});

/** A venue as written in its file, typed. */
export type VenueData = z.infer<typeof venue>;
