import { z } from 'zod';
import { IMAGE_LICENCES } from '#domain/listing-image.ts';
import { LIMITS } from './limits.ts';
import { localizedText } from './localized-text.ts';
import { refuse } from './refuse.ts';
import { text } from './text.ts';

/** The name of a file, or nothing but "a picture": who hears it is no wiser. */
const SAYS_NOTHING =
  /^(?:(?:(?:valo)?kuva|image|picture|photo|bild|foto)[\s\d.:]*|(?:img|dsc|dscn|pxl|screenshot)[-_ ]?\d[\w-]*|\S+\.(?:jpe?g|png|webp))$/i;

const alt = localizedText(LIMITS.summary).check((ctx) => {
  for (const [language, found] of Object.entries(ctx.value)) {
    if (SAYS_NOTHING.test(found)) refuse(ctx, 'image-alt', found, { found }, [language]);
  }
});

/** What a listing says of the picture file beside it: all of it, or there is no picture. */
export const image = z.strictObject({ alt, credit: text(LIMITS.label), licence: z.enum(IMAGE_LICENCES) });

/** The words of a picture, typed. */
export type ImageData = z.infer<typeof image>;

/** How the group is described in the field table, for events and venues alike. */
export const IMAGE_META = {
  description:
    'Tiedot kuvasta, joka on samassa kansiossa samalla nimellä. Mitä kuvassa näkyy (alt), kuvaajan nimi (credit) ja käyttölupa (licence): permission (oma kuva tai kuvaajan lupa julkaista täällä), cc0, cc-by-4.0, cc-by-sa-4.0 tai public-domain (suoja-aika on päättynyt). Kaikki kolme tarvitaan.',
  example: '{ alt: Kuoro laulaa lumisateessa kynttilät käsissä., credit: Erkki Esimerkki, licence: permission }',
};
