import type { TicketSteps } from '#domain/tickets.ts';
import { fillSentence } from './fill-sentence.ts';
import { joinSentences, type Sentence } from './sentence.ts';
import type { TicketTexts } from './ticket-texts.ts';
import { isPlace, type TicketContacts, ticketWays } from './ticket-ways.ts';

/** Where and when the ticket is had: the first step, courses apart. */
export function bookingStep(steps: TicketSteps, contacts: TicketContacts, texts: TicketTexts): Sentence {
  return steps.booking === 'not-needed' ? withoutBooking(steps, contacts, texts) : withBooking(steps, contacts, texts);
}

/** "viimeistään 2 päivää ennen tapahtumaa", or "etukäteen" when no deadline is known. */
export function deadlineText({ deadline, benefit }: TicketSteps, { t }: TicketTexts): string {
  if (!deadline) return t('when.before');
  const before = t(benefit === 'course-place' ? 'before.course' : 'before.event');
  return t(`when.${deadline.unit}`, { count: deadline.amount, before });
}

function withBooking(steps: TicketSteps, contacts: TicketContacts, texts: TicketTexts): Sentence {
  const booking = steps.booking === 'required' ? 'required' : 'recommended';
  const what = steps.benefit === 'free-ticket' ? 'ticket' : 'place';
  const when = deadlineText(steps, texts);
  // At the door it is too late to book.
  const channels = steps.channels.filter((channel) => channel !== 'door');
  const book =
    channels.length === 0
      ? fillSentence(texts.t, `book.${booking}.${what}.ask`, { when })
      : fillSentence(texts.t, `book.${booking}.${what}`, { when, ways: ticketWays(channels, contacts, texts) });
  if (what === 'place' || !steps.channels.includes('door')) return book;
  return joinSentences([book, [{ text: texts.t(`book.${booking}.ticket.door`) }]]);
}

function withoutBooking({ benefit, channels }: TicketSteps, contacts: TicketContacts, texts: TicketTexts): Sentence {
  const { t } = texts;
  if (benefit === 'free-admission') {
    const ways = channels.filter((channel) => !isPlace(channel));
    const enter: Sentence = [{ text: t('walk-in') }];
    if (ways.length === 0) return enter;
    return joinSentences([enter, fillSentence(t, 'walk-in.ask', { ways: ticketWays(ways, contacts, texts) })]);
  }
  if (channels.length === 0) return [{ text: t('ask.ticket.venue') }];
  const ways = ticketWays(channels, contacts, texts);
  return fillSentence(t, channels.every(isPlace) ? 'get.ticket' : 'ask.ticket', { ways });
}
