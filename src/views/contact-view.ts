import { formatPhone, phoneHref } from '#domain/phone.ts';
import type { TicketSteps } from '#domain/tickets.ts';
import type { Venue } from '#domain/venue.ts';
import { formatOpeningHours } from '#i18n/opening-hours-text.ts';
import { addressLine } from './address-line.ts';
import type { ViewContext } from './view-context.ts';

/** One line of a venue's contacts: "Puhelin 08 123 456". */
export interface ContactLine {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

/** Address, phone, e-mail, website and opening hours, as far as they are known. */
export function contactLines(venue: Venue, context: ViewContext): ContactLine[] {
  const { t } = context;
  const { website, openingHours } = venue;
  const hours = openingHours === undefined ? undefined : formatOpeningHours(openingHours, t);
  return [
    { label: t('venue.address'), text: addressLine(venue, context) },
    ...askLines(venue, venue, context),
    ...(website === undefined ? [] : [{ label: t('venue.website'), text: shortAddress(website), href: website }]),
    ...(hours === undefined ? [] : [{ label: t('venue.hours'), text: hours }]),
  ];
}

/** Whom to ask about an event: the ticket office's phone and mail, else the venue's. Empty when none is known. */
export function askLines(
  venue: Venue,
  tickets: Pick<TicketSteps, 'phone' | 'email'>,
  context: ViewContext,
): ContactLine[] {
  const { phone = venue.phone, email = venue.email } = tickets;
  const { t } = context;
  return [
    ...(phone === undefined ? [] : [{ label: t('venue.phone'), text: formatPhone(phone), href: phoneHref(phone) }]),
    ...(email === undefined ? [] : [{ label: t('venue.email'), text: email, href: `mailto:${email}` }]),
  ];
}

/** `https://www.emmamuseum.fi/` → `emmamuseum.fi`: short enough to read aloud and to copy from paper. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
