import type { Event } from '#domain/event.ts';
import type { ListingImage } from '#domain/listing-image.ts';
import type { ContentLanguage, Localized } from '#domain/localized.ts';
import { PLAIN_FINNISH, type PlainText } from '#domain/plain-finnish.ts';
import type { EventEntry, TranslationEntry, VenueEntry } from './entry.ts';
import { resolveTickets } from './resolve-tickets.ts';

type TranslatedKey = 'title' | 'summary' | 'place' | 'price' | 'statusNote' | 'accessibilityNote';

/** An event's file, its translations and what it takes over from its venue, as the domain sees it. */
export function toEvent(
  entry: EventEntry,
  venue: VenueEntry,
  texts: readonly TranslationEntry[],
  image?: ListingImage,
): Event {
  const { data, times } = entry;
  const translations = texts.filter(isTranslation);
  const plain = texts.find(({ language }) => language === PLAIN_FINNISH);
  const tickets = resolveTickets(venue.data.tickets, data.tickets);
  if (!tickets) throw new Error(`${entry.file} is published without ticket steps: a rule is missing`);
  const localized = (key: TranslatedKey): Localized | undefined => {
    const fi = data[key];
    if (fi === undefined) return undefined;
    const others = translations.flatMap(({ language, data: texts }) => (texts[key] ? [[language, texts[key]]] : []));
    return { fi, ...Object.fromEntries(others) };
  };
  const optional = (key: TranslatedKey) => {
    const text = localized(key);
    return text && { [key]: text };
  };
  const { title, summary, when: _, image: __, duration, place, price, statusNote, accessibilityNote, ...rest } = data;
  return {
    categories: venue.data.categories,
    audience: ['everyone'],
    status: 'scheduled',
    ...rest,
    id: entry.id,
    venue: venue.id,
    slug: entry.slug,
    network: venue.network,
    municipality: venue.data.municipality,
    title: { fi: title, ...localized('title') },
    summary: { fi: summary, ...localized('summary') },
    ...optional('place'),
    ...optional('price'),
    ...optional('statusNote'),
    ...optional('accessibilityNote'),
    body: bodies(entry, translations),
    ...(plain && { plain: plainText(plain) }),
    ...(duration !== undefined && { durationMinutes: duration }),
    occurrences: times.occurrences,
    ...(times.ongoing && { ongoing: times.ongoing }),
    tickets,
    accessibility: { ...venue.data.accessibility, ...data.accessibility },
    ...(image && { image }),
    example: entry.example || venue.example,
  };
}

type Translation = TranslationEntry & { readonly language: ContentLanguage };

const isTranslation = (entry: TranslationEntry): entry is Translation => entry.language !== PLAIN_FINNISH;

function plainText({ data: { title, summary }, body }: TranslationEntry): PlainText {
  return { title, summary, ...(body && { body }) };
}

function bodies(entry: EventEntry, translations: readonly Translation[]): Event['body'] {
  const written: [ContentLanguage, Event['body']['fi']][] = [
    ['fi', entry.body],
    ...translations.map(({ language, body }): [ContentLanguage, Event['body']['fi']] => [language, body]),
  ];
  return Object.fromEntries(written.filter(([, body]) => body !== undefined));
}
