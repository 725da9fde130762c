import type { Event } from '#domain/event.ts';
import { formatPhone, phoneHref } from '#domain/phone.ts';
import type { Venue } from '#domain/venue.ts';
import { fillSentence } from '#i18n/fill-sentence.ts';
import { ownWords } from '#i18n/plain/own-words.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { accessibilityView } from '../accessibility-view.ts';
import { addressLine } from '../address-line.ts';
import { gettingThereView } from '../getting-there.ts';
import type { Link } from '../link.ts';
import type { ViewContext } from '../view-context.ts';

/** Where it is, whom to ask and what is known of access, in plain Finnish: the same of an event and of a venue. */
export interface PlainPlaceView {
  readonly where: readonly string[];
  readonly route: readonly Link[];
  readonly ask: readonly Sentence[];
  readonly website?: Link;
  readonly access: readonly { readonly label: string; readonly text: string }[];
  /** In the venue's own words, which may not be plain. */
  readonly accessNote?: string;
  readonly accessAsk: string;
}

/** @param event absent on the venue's own page */
export function plainPlaceView(venue: Venue, context: ViewContext, event?: Event): PlainPlaceView {
  const { phone = venue.phone, email = venue.email } = event?.tickets ?? {};
  const facts = event?.accessibility ?? venue.accessibility;
  const { lines, note } = accessibilityView(facts, event?.accessibilityNote ?? venue.accessibilityNote, context);
  const { route, map } = gettingThereView(venue, context);
  const ask = [
    ...(phone
      ? [fillSentence(plain, 'ask.phone', { phone: [{ text: formatPhone(phone), href: phoneHref(phone) }] })]
      : []),
    ...(email ? [fillSentence(plain, 'ask.email', { email: [{ text: email, href: `mailto:${email}` }] })] : []),
  ];
  const website = event?.website ?? venue.website;
  return {
    where: [
      ...(event ? [plain('where.venue', { venue: venue.name.fi })] : []),
      ...(event?.place ? [plain('where.room', { room: event.place.fi })] : []),
      plain('where.address', { address: addressLine(venue, context) }),
      ...(venue.gettingThere ? [ownWords(venue.gettingThere)] : []),
    ],
    route: [route, map].flatMap((one) => (one ? [{ href: one.href, text: one.text }] : [])),
    ask: ask.length > 0 ? ask : [[{ text: plain('ask.unknown') }]],
    ...(website !== undefined && { website: { href: website, text: plain('ask.website') } }),
    access: lines.flatMap(({ answer, text }) =>
      answer === 'yes' || answer === 'no' ? [{ label: plain(`access.${answer}`), text }] : [],
    ),
    ...(note && { accessNote: note.text }),
    accessAsk: plain('access.ask'),
  };
}
