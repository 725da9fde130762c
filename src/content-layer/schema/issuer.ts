import { z } from 'zod';
import { ISSUER_KINDS } from '#domain/vocabulary.ts';
import { phone } from './contact.ts';
import { date } from './date-and-time.ts';
import { id } from './id.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { localizedText } from './localized-text.ts';
import { source } from './source.ts';
import { webAddress } from './web-address.ts';

/** `content/issuers/<network>/<issuer-id>.yaml` */
export const issuer = z.strictObject({
  name: localizedText(LIMITS.title).meta({
    description: 'Paikan tai palvelun nimi.',
    example: 'Esimerkkikunnan sosiaalitoimisto',
  }),
  kind: z.enum(ISSUER_KINDS).meta({ description: 'Millainen palvelu jakaa kortteja.', example: 'social-services' }),
  precision: z.enum(['named', 'kind']).meta({
    description: 'named = juuri tämä palvelu, kind = lähde kertoo vain, millainen palvelu.',
    example: 'named',
  }),
  summary: localizedText(LIMITS.summary)
    .exactOptional()
    .meta({ description: 'Yksi tai kaksi lausetta.', example: 'Kysy korttia omalta työntekijältäsi.' }),
  municipalities: list(id).meta({ description: 'Kunnat, joiden asukkaille kortteja annetaan.', example: '[kajaani]' }),
  website: webAddress
    .exactOptional()
    .meta({ description: 'Oma verkkosivu.', example: 'https://www.esimerkki.example' }),
  phone: phone
    .exactOptional()
    .meta({ description: 'Palvelun puhelinnumero, ei yksityishenkilön.', example: '08 123 4567' }),
  sources: list(source).meta({
    description: 'Mistä tiedot ovat.',
    example: '[{ url: https://www.esimerkki.example }]',
  }),
  checked: date.meta({ description: 'Päivä, jolloin tiedot on viimeksi tarkistettu.', example: '2026-11-22' }),
});

/** An issuer as written in its file, typed. */
export type IssuerData = z.infer<typeof issuer>;
