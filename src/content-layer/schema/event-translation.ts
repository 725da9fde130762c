import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { text } from './text.ts';

/** Front matter of `<event-id>.sv.md` and its like: texts only, the facts stand in the Finnish file. */
export const eventTranslation = z.strictObject({
  title: text(LIMITS.title).meta({ description: 'Tapahtuman nimi tällä kielellä.', example: 'Vinterkonsert' }),
  summary: text(LIMITS.summary).meta({
    description: 'Yksi tai kaksi lausetta tällä kielellä.',
    example: 'Ungdomskören sjunger vinterns sånger.',
  }),
  place: text(LIMITS.label).exactOptional().meta({ description: 'Sali tai paikka.', example: 'Stora salen' }),
  price: text(LIMITS.label).exactOptional().meta({ description: 'Hinta ilman korttia.', example: '12/8 €' }),
  statusNote: text(LIMITS.note).exactOptional().meta({
    description: 'Miksi tapahtuma on peruttu tai mihin se on siirretty.',
    example: 'Nytt datum meddelas senare.',
  }),
  accessibilityNote: text(LIMITS.note)
    .exactOptional()
    .meta({ description: 'Lisää esteettömyydestä.', example: 'Ljuset är tända.' }),
});

/** A translation's front matter, typed. */
export type EventTranslationData = z.infer<typeof eventTranslation>;
