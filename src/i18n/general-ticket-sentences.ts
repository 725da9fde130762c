import { fillSentence } from './fill-sentence.ts';
import type { Locale } from './locales.ts';
import { joinSentences, type Sentence } from './sentence.ts';
import { sayStep, showStep } from './ticket-card-steps.ts';
import { helpers } from './ticket-extras.ts';
import type { TicketSentences } from './ticket-sentences.ts';
import { type TicketContext, ticketTexts } from './ticket-texts.ts';
import { ticketWays } from './ticket-ways.ts';

/**
 * The general rule of the card, for a venue whose own way no source tells. It begins with asking the venue, since
 * what follows is not known to hold there.
 */
export function generalTicketSentences(context: TicketContext, locale: Locale): TicketSentences {
  const texts = ticketTexts(locale);
  const { extra } = texts;
  const contacts = { phone: context.venuePhone, email: context.venueEmail };
  const known = (['phone', 'email'] as const).filter((channel) => contacts[channel] !== undefined);
  const check: Sentence[] = [[{ text: extra('general.check') }]];
  if (known.length > 0) {
    check.push(fillSentence(extra, 'general.contact', { ways: ticketWays(known, contacts, texts) }));
  }
  check.push([{ text: extra('general.rule') }]);
  const rules = [
    extra('no-web-shop'),
    extra('general.quota'),
    extra('children.free', { age: context.childAgeLimit }),
    helpers({ assistant: 'free', interpreter: 'free', benefit: 'free-ticket' }, texts),
    extra('general.course'),
  ];
  return {
    steps: [
      joinSentences(check),
      [{ text: extra('general.get') }],
      sayStep({ channels: ['box-office'] }, texts),
      showStep({ show: ['card', 'id'], channels: [] }, texts),
    ],
    also: rules.map((text) => [{ text }]),
  };
}
