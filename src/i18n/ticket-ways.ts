import { formatPhone, phoneHref } from '#domain/phone.ts';
import type { TicketChannel } from '#domain/vocabulary.ts';
import { fillSentence } from './fill-sentence.ts';
import type { Sentence } from './sentence.ts';
import type { TicketTexts } from './ticket-texts.ts';

/** Whom to ring and write to; either may be unknown. */
export interface TicketContacts {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

type Place = Exclude<TicketChannel, 'phone' | 'email'>;

/** Whether one goes there oneself. */
export function isPlace(channel: TicketChannel): channel is Place {
  return channel !== 'phone' && channel !== 'email';
}

/** "puhelimella 08 123 456, sähköpostilla … tai lippukassalta", with links. Empty without channels. */
export function ticketWays(
  channels: readonly TicketChannel[],
  contacts: TicketContacts,
  texts: TicketTexts,
  form: 'way' | 'at' = 'way',
): Sentence {
  const ways = channels.map((channel): Sentence => {
    if (channel === 'phone') return phoneWay(contacts.phone, texts);
    if (channel === 'email') return emailWay(contacts.email, texts);
    return [{ text: texts.t(`${form}.${channel}`) }];
  });
  return oneOf(ways, texts);
}

function phoneWay(phone: string | undefined, { t }: TicketTexts): Sentence {
  if (phone === undefined) return [{ text: t('way.phone.unknown') }];
  return fillSentence(t, 'way.phone', { phone: [{ text: formatPhone(phone), href: phoneHref(phone) }] });
}

function emailWay(email: string | undefined, { t }: TicketTexts): Sentence {
  if (email === undefined) return [{ text: t('way.email.unknown') }];
  return fillSentence(t, 'way.email', { email: [{ text: email, href: `mailto:${email}` }] });
}

function oneOf(ways: readonly Sentence[], { dates }: TicketTexts): Sentence {
  const last = ways.at(-1) ?? [];
  if (ways.length < 2) return last;
  const items = ways.slice(0, -1).flatMap((way, index): Sentence => (index === 0 ? way : [{ text: ', ' }, ...way]));
  return fillSentence(dates, 'list.or', { items, last });
}
