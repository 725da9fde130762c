import { localize } from '#domain/localized.ts';
import { formatPhone, phoneHref } from '#domain/phone.ts';
import type { TicketSteps } from '#domain/tickets.ts';
import type { TicketChannel } from '#domain/vocabulary.ts';
import { fillSentence } from '../fill-sentence.ts';
import type { Sentence } from '../sentence.ts';
import { isPlace, type TicketContacts } from '../ticket-ways.ts';
import { plainTicket as t } from './plain-texts.ts';

/** One act, and where there are several ways to do it, each in a line of its own. */
export interface PlainStep {
  readonly text: string;
  readonly ways: readonly Sentence[];
}

const step = (...texts: readonly string[]): PlainStep => ({ text: texts.join(' '), ways: [] });

/** How the free ticket is had, in plain Finnish: one act in each step, in the order in which they are done. */
export function plainTicketSteps(steps: TicketSteps, contacts: TicketContacts): PlainStep[] {
  const { benefit, booking, channels } = steps;
  if (benefit === 'nothing-needed') {
    const free = step(t('free-for-all'));
    return booking === 'not-needed' ? [free] : [free, ...booked(steps, contacts)];
  }
  if (benefit === 'course-place') {
    const told: readonly TicketChannel[] = channels.length > 0 ? channels : ['office'];
    const first = step(t('enrol'), ...deadline(steps));
    // Who only rings or writes shows the card to nobody.
    const isMet = steps.show.includes('id') || told.some(isPlace);
    const shown = isMet ? [...card(steps), ...identity(steps)] : [];
    return [first, { text: t('tell'), ways: waysOf(told, contacts) }, say(steps), step(t('show.code')), ...shown];
  }
  const walksIn = benefit === 'free-admission' && booking === 'not-needed';
  const first = walksIn
    ? [step(t('walk-in'))]
    : booking === 'not-needed'
      ? [got(steps, contacts)]
      : booked(steps, contacts);
  const code = step(t('show.code'));
  return [...first, say(walksIn ? { channels: [] } : steps), code, ...card(steps), ...identity(steps)];
}

/** The general rule of the card, for a place whose own way no source tells. */
export function plainGeneralSteps(contacts: TicketContacts): PlainStep[] {
  const known = (['phone', 'email'] as const).filter((channel) => contacts[channel] !== undefined);
  return [
    { text: t('ask-card'), ways: waysOf(known, contacts) },
    step(t('ask-how')),
    step(t('say.speak', { words: t('say.words') })),
    step(t('show.code')),
    step(t('show.card')),
    step(t('show.id')),
  ];
}

function booked(steps: TicketSteps, contacts: TicketContacts): PlainStep[] {
  const kind = steps.booking === 'required' ? 'required' : 'recommended';
  const what = steps.benefit === 'free-ticket' ? 'ticket' : 'place';
  // At the door it is too late to book.
  const ways = waysOf(
    steps.channels.filter((channel) => channel !== 'door'),
    contacts,
  );
  const ask = ways.length === 0 ? [t('ways.ask')] : [];
  const book = { text: [t(`book.${kind}.${what}`), ...deadline(steps), ...ask].join(' '), ways };
  const hasDoor = what === 'ticket' && steps.channels.includes('door');
  return hasDoor ? [book, step(t(`door.${kind}`))] : [book];
}

function got({ channels }: TicketSteps, contacts: TicketContacts): PlainStep {
  const ways = waysOf(channels, contacts);
  return ways.length === 0 ? step(t('get.ticket'), t('ways.ask')) : { text: t('get.ticket'), ways };
}

function deadline({ deadline, benefit }: TicketSteps): string[] {
  if (!deadline) return [];
  const what = t(benefit === 'course-place' ? 'before.course' : 'before.event');
  const one = { hours: 'when.hour', days: 'when.day', 'working-days': 'when.working-day' } as const;
  return [
    deadline.amount === 1
      ? t(one[deadline.unit], { what })
      : t(`when.${deadline.unit}`, { count: deadline.amount, what }),
  ];
}

function waysOf(channels: readonly TicketChannel[], { phone, email }: TicketContacts): Sentence[] {
  return channels.map((channel) => {
    if (channel === 'phone' && phone !== undefined)
      return fillSentence(t, 'way.phone', { phone: [{ text: formatPhone(phone), href: phoneHref(phone) }] });
    if (channel === 'email' && email !== undefined)
      return fillSentence(t, 'way.email', { email: [{ text: email, href: `mailto:${email}` }] });
    return [{ text: t(channel === 'phone' || channel === 'email' ? `way.${channel}.unknown` : `way.${channel}`) }];
  });
}

function say({ say: own, channels }: Pick<TicketSteps, 'say' | 'channels'>): PlainStep {
  if (own) return step(localize(own, 'fi').text);
  const writes = channels.includes('email');
  const speaks = channels.some((channel) => channel !== 'email');
  return step(t(writes ? (speaks ? 'say.both' : 'say.write') : 'say.speak', { words: t('say.words') }));
}

function card({ show }: TicketSteps): PlainStep[] {
  return show.includes('card') ? [step(t('show.card'))] : [];
}

function identity({ show }: TicketSteps): PlainStep[] {
  return show.includes('id') ? [step(t('show.id'))] : [];
}
