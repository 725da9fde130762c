import { z } from 'zod';
import {
  ACCESSIBILITY_FEATURES,
  AUDIENCES,
  BENEFITS,
  CATEGORIES,
  TICKET_CHANNELS,
  VENUE_KINDS,
} from '#domain/vocabulary.ts';
import { id } from './id.ts';
import { LIMITS } from './limits.ts';
import { list } from './list.ts';
import { text } from './text.ts';

const words = list(text(LIMITS.label));

const codes = z.strictObject({
  category: list(z.enum(CATEGORIES)).exactOptional(),
  'venue-kind': list(z.enum(VENUE_KINDS)).exactOptional(),
  audience: list(z.enum(AUDIENCES)).exactOptional(),
  accessibility: list(z.enum(ACCESSIBILITY_FEATURES)).exactOptional(),
  benefit: list(z.enum(BENEFITS)).exactOptional(),
  channel: list(z.enum(TICKET_CHANNELS)).exactOptional(),
  children: list(z.enum(['free', 'not-included', 'ask'])).exactOptional(),
  language: list(text(12)).exactOptional(),
});

const concept = z.strictObject({
  id: id.meta({ description: 'Käsitteen tunnus englanniksi.', example: 'puppet-theatre' }),
  fi: words.meta({ description: 'Perusmuodot; ensimmäinen näytetään.', example: '[nukketeatteri, nukke-esitys]' }),
  everyday: words.exactOptional().meta({ description: 'Puhekieli ja taivutusmuodot.', example: '[leffa, leffaan]' }),
  sv: words.exactOptional().meta({ description: 'Ruotsiksi.', example: '[dockteater]' }),
  en: words.exactOptional().meta({ description: 'Englanniksi.', example: '[puppet theatre]' }),
  cues: words.exactOptional().meta({
    description: 'Sanat, joista ilmoituksen aiheen huomaa, vaikka kukaan ei hae niillä.',
    example: '[näytelmän ohjaaja]',
  }),
  broader: list(id).exactOptional().meta({ description: 'Laajemmat käsitteet.', example: '[theatre]' }),
  related: list(id)
    .exactOptional()
    .meta({ description: 'Lähikäsitteet, jotka näytetään viimeisinä.', example: '[children]' }),
  codes: codes.exactOptional().meta({ description: 'Vastaavat koodit.', example: '{ category: [theatre] }' }),
  note: text(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Muistiinpano muokkaajalle.', example: 'Ei yhdyssanan osana.' }),
});

/** `content/lexicon/<theme>.yaml`: what things are called, for search. */
export const lexicon = z.strictObject({
  theme: id.meta({ description: 'Teema, sama kuin tiedoston nimi.', example: 'music' }),
  concepts: list(concept, { max: 80 }).meta({ description: 'Käsitteet.', example: '[{ id: choir, fi: [kuoro] }]' }),
});

/** A theme of the lexicon as written in its file, typed. */
export type LexiconData = z.infer<typeof lexicon>;
