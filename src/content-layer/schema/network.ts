import { z } from 'zod';
import { postalCode } from './contact.ts';
import { date } from './date-and-time.ts';
import { id } from './id.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { localizedText } from './localized-text.ts';
import { degrees, wholeNumber } from './number.ts';
import { refuse } from './refuse.ts';
import { source } from './source.ts';
import { webAddress } from './web-address.ts';

const bounds = z
  .strictObject({ south: degrees(59, 71), west: degrees(19, 32), north: degrees(59, 71), east: degrees(19, 32) })
  .check((ctx) => {
    const { south, west, north, east } = ctx.value;
    if (south >= north || west >= east) refuse(ctx, 'bounds-order', ctx.value);
  });

const municipality = z.strictObject({
  id,
  name: localizedText(LIMITS.title),
  postalCodes: list(postalCode, { max: LIMITS.postalCodes }),
  bounds,
  neighbours: list(id, { min: 0 }).exactOptional(),
});

/** `content/networks/<network-id>.yaml` */
export const network = z.strictObject({
  name: localizedText(LIMITS.title).meta({ description: 'Verkoston nimi.', example: 'Kainuu' }),
  childAgeLimit: wholeNumber(1, 29).meta({
    description: 'Ikäraja: tätä nuoremmat omat lapset pääsevät mukaan ilmaiseksi.',
    example: '18',
  }),
  childAgeNote: localizedText(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Tarkennus ikärajaan.', example: 'Varmista ikäraja kohteesta.' }),
  journeyPlanner: z
    .enum(['hsl', 'matka'])
    .meta({ description: 'Kenen reittiopas tuntee alueen bussit.', example: 'matka' }),
  website: webAddress
    .exactOptional()
    .meta({ description: 'Verkoston oma sivu.', example: 'https://www.esimerkki.example' }),
  help: localizedText(LIMITS.note).exactOptional().meta({
    description: 'Mistä voi kysyä, jos mikään muu ei auta. Ei yksityishenkilöä.',
    example: 'Kysy paikasta, josta sait kortin.',
  }),
  municipalities: list(municipality).meta({
    description: 'Verkoston kunnat: tunnus, nimi, postinumerot, rajat ja naapurit.',
    example: '[{ id: kajaani, … }]',
  }),
  sources: list(source).meta({
    description: 'Mistä tiedot ovat.',
    example: '[{ url: https://www.esimerkki.example }]',
  }),
  checked: date.meta({ description: 'Päivä, jolloin tiedot on viimeksi tarkistettu.', example: '2026-11-22' }),
});

/** A network as written in its file, typed. */
export type NetworkData = z.infer<typeof network>;
