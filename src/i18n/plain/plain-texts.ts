import { type Text, type Translate, translator } from '../strings.ts';
import { PLAIN_STRINGS } from './plain-strings.ts';
import { PLAIN_TICKET_STRINGS } from './plain-ticket-strings.ts';

type Table = Readonly<Record<string, { readonly about: string; readonly text: string }>>;

/** A function from key and parameters to text in plain Finnish, as {@link translator} makes them. */
type PlainTranslate<T extends Table> = (key: keyof T & string, params?: Parameters<Translate>[1]) => string;

function plainTranslator<T extends Table>(table: T): PlainTranslate<T> {
  const texts: Record<string, Text> = Object.fromEntries(Object.entries(table).map(([key, { text }]) => [key, text]));
  return translator(texts, 'fi');
}

/** What the pages in plain Finnish say. */
export const plain = plainTranslator(PLAIN_STRINGS);
export type Plain = typeof plain;

/** What their ticket steps say. */
export const plainTicket = plainTranslator(PLAIN_TICKET_STRINGS);
