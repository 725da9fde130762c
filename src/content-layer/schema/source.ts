import { z } from 'zod';
import { sourceDate } from './date-and-time.ts';
import { LIMITS } from './limits.ts';
import { localizedText } from './localized-text.ts';
import { refuse } from './refuse.ts';
import { sourceAddress } from './web-address.ts';

const shape = {
  url: sourceAddress.exactOptional().meta({
    description: 'Sivun osoite, josta tieto on luettu.',
    example: 'https://www.esimerkki.example/kaikukortti',
  }),
  name: localizedText(LIMITS.label)
    .exactOptional()
    .meta({ description: 'Lähteen nimi, jos sillä ei ole osoitetta.', example: 'Kohteen oma ilmoitus' }),
  date: sourceDate
    .exactOptional()
    .meta({ description: 'Lähteen oma päiväys: vuosi, kuukausi tai päivä.', example: '2026-11-01' }),
};

const needsAddressOrName = (ctx: z.core.ParsePayload<{ url?: string; name?: unknown }>) => {
  if (ctx.value.url === undefined && ctx.value.name === undefined) refuse(ctx, 'source-empty', ctx.value);
};

/** Where a fact was read: an address or a name, and its own date if it has one. */
export const source = z.strictObject(shape).check(needsAddressOrName);

/** One piece of evidence that the card works at a venue. */
export const evidence = z
  .strictObject({
    kind: z.enum(['named', 'group']).meta({
      description: 'named = lähde mainitsee kohteen nimeltä, group = lähde mainitsee ryhmän, johon kohde kuuluu.',
      example: 'named',
    }),
    ...shape,
    note: localizedText(LIMITS.note)
      .exactOptional()
      .meta({ description: 'Mitä lähde sanoo.', example: 'Luettelossa nimeltä mainittu.' }),
  })
  .check(needsAddressOrName);
