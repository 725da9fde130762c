import { isReservedId } from '#content-layer/rules/reserved-ids.ts';
import { postalCode } from '#content-layer/schema/contact.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { text } from '#content-layer/schema/text.ts';
import { venue } from '#content-layer/schema/venue.ts';
import type { NewListing } from '#content-layer/write-listing.ts';
import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { idFrom } from '#domain/id-from.ts';
import { CATEGORIES, VENUE_KINDS } from '#domain/vocabulary.ts';
import { VOCABULARY_STRINGS } from '#i18n/strings/vocabulary.ts';
import { translate } from '#i18n/strings.ts';
import { categoryLabel, venueKindLabel } from '#i18n/vocabulary-labels.ts';
import { askOne, askSome } from './ask-choice.ts';
import { askOptional, askText } from './ask-text.ts';
import { askTickets } from './ask-tickets.ts';
import type { Conversation } from './conversation.ts';

/** Asks everything that a venue needs, and its contacts. */
export async function newVenue(talk: Conversation, catalogue: Catalogue, today: CivilDate): Promise<NewListing> {
  const t = translate(VOCABULARY_STRINGS, talk.locale);
  const { shape } = venue;
  const municipalities = municipalitiesOf(catalogue);
  const name = await askText(talk, talk.t('ask-name'), shape.name);
  const municipality = await askOne(
    talk,
    talk.t('ask-municipality'),
    municipalities.map(({ id, name: label }) => ({ code: id, label: label.fi })),
  );
  const kind = await askOne(
    talk,
    talk.t('ask-kind'),
    VENUE_KINDS.map((code) => ({ code, label: venueKindLabel(code, t) })),
  );
  const categories = await askSome(
    talk,
    talk.t('ask-offer'),
    CATEGORIES.map((code) => ({ code, label: categoryLabel(code, t) })),
  );
  const street = await askOptional(talk, talk.t('ask-street'), text(LIMITS.label));
  const code = await askOptional(talk, talk.t('ask-postal-code'), postalCode);
  const website = await askOptional(talk, talk.t('ask-website'), shape.website);
  const phone = await askOptional(talk, talk.t('ask-phone'), shape.phone);
  const email = await askOptional(talk, talk.t('ask-email'), shape.email);
  const isSure = await askOne(
    talk,
    talk.t('ask-participation'),
    (['yes', 'no'] as const).map((answer) => ({ code: answer, label: talk.t(`participation.${answer}`) })),
  );
  const source = { name: talk.t('source-name'), date: today };
  const network = municipalities.find(({ id }) => id === municipality)?.network ?? '';
  return {
    folder: ['venues', network],
    name: freeName(idFrom(name) || 'kohde', kind, catalogue),
    ending: '.yaml',
    data: {
      name,
      kind,
      categories,
      municipality,
      ...((street ?? code) && { address: { ...(street && { street }), ...(code && { postalCode: code }) } }),
      ...(website && { website }),
      ...(phone && { phone }),
      ...(email && { email }),
      participation:
        isSure === 'yes'
          ? { status: 'confirmed', evidence: [{ kind: 'named', ...source }] }
          : { status: 'unconfirmed' },
      ...(isSure === 'yes' && { tickets: await askTickets(talk) }),
      sources: [source],
      checked: today,
    },
  };
}

/** A name that is neither the address of a list nor that of another venue. */
function freeName(name: string, kind: string, catalogue: Catalogue): string {
  const areas = [...catalogue.networks, ...municipalitiesOf(catalogue)].map(({ id }) => id);
  const isTaken = isReservedId(name, areas) || catalogue.venues.some(({ id }) => id === name);
  return isTaken ? `${name}-${kind}` : name;
}
