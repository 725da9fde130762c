import type { z } from 'zod';
import { codesOf } from './schema/codes-of.ts';
import { event } from './schema/event.ts';
import { eventTranslation } from './schema/event-translation.ts';
import { issuer } from './schema/issuer.ts';
import { keysAt, shapeOf } from './schema/keys-at.ts';
import { network } from './schema/network.ts';
import { page } from './schema/page.ts';
import { tickets } from './schema/tickets.ts';
import { venue } from './schema/venue.ts';

const TABLES = { event, tickets, 'event-translation': eventTranslation, venue, issuer, network, page } as const;

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${cell(text)}\``;

/** The table of one schema's fields in Markdown, from the fields' own descriptions. Texts are Finnish, as those are. */
function fieldTable(schema: z.core.$ZodType): string {
  const rows = Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => {
    const { description = '', example } = (field as z.ZodType).meta() ?? {};
    const isRequired = (field as z.core.$ZodTypes)._zod.def.type !== 'optional';
    const codes = codesOf(field);
    const parts = keysAt(field, []);
    const allowed = codes.length > 0 ? ` Vaihtoehdot: ${codes.map(code).join(', ')}.` : '';
    const inside =
      codes.length === 0 && parts.length > 0 && !parts.includes('fi') ? ` Osat: ${parts.map(code).join(', ')}.` : '';
    return `| ${code(key)} | ${isRequired ? 'kyllä' : ''} | ${cell(description)}${allowed}${inside} | ${code(String(example))} |`;
  });
  return ['| Tieto | Pakollinen | Mitä siihen kirjoitetaan | Esimerkki |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/**
 * Puts fresh field tables into the guide for venues, between `<!-- fields:NAME -->` and `<!-- /fields -->`.
 *
 * @throws when the guide lacks the place of a table or names an unknown one: it would go stale in silence
 */
export function withFieldTables(guide: string): string {
  const missing = Object.keys(TABLES).filter((name) => !guide.includes(`<!-- fields:${name} -->`));
  if (missing.length > 0) throw new Error(`The guide has no place for the tables: ${missing.join(', ')}`);
  return guide.replace(
    /(<!-- fields:([a-z-]+) -->\n)[\s\S]*?(<!-- \/fields -->)/g,
    (_, start: string, name: string, end: string) => {
      const schema = Object.entries(TABLES).find(([known]) => known === name)?.[1];
      if (!schema) throw new Error(`The guide asks for an unknown table: ${name}`);
      return `${start}${fieldTable(schema)}\n${end}`;
    },
  );
}
