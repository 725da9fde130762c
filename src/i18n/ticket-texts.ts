import type { Phrase } from '#domain/localized.ts';
import { type DateTexts, dateTexts } from './date-texts.ts';
import { LOCALES, type Locale } from './locales.ts';
import { TICKET_EXTRA_STRINGS } from './strings/ticket-extras.ts';
import { TICKET_STRINGS } from './strings/tickets.ts';
import { type Translate, translate } from './strings.ts';

/** What the sentences need besides the steps: rules of the network and contacts of the venue. */
export interface TicketContext {
  /** Years; from the network. */
  readonly childAgeLimit: number;
  /** Used where the ticket steps have no contacts of their own. */
  readonly venuePhone?: string;
  readonly venueEmail?: string;
}

/** The tables that ticket sentences are made of, in one locale. */
export interface TicketTexts {
  readonly locale: Locale;
  readonly t: Translate<typeof TICKET_STRINGS>;
  readonly extra: Translate<typeof TICKET_EXTRA_STRINGS>;
  readonly dates: DateTexts;
  /** The words to say in Finnish, wherever the visitor reads from. */
  readonly finnishWords: Phrase;
}

/** The texts of ticket steps in a locale. */
export function ticketTexts(locale: Locale): TicketTexts {
  const text = TICKET_STRINGS['say.words'].fi;
  return {
    locale,
    t: translate(TICKET_STRINGS, locale),
    extra: translate(TICKET_EXTRA_STRINGS, locale),
    dates: dateTexts(locale),
    finnishWords: LOCALES[locale].content === 'fi' ? { text } : { text, lang: 'fi' },
  };
}
