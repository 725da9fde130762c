import { tickets } from '#content-layer/schema/tickets.ts';
import { TICKET_CHANNELS } from '#domain/vocabulary.ts';
import { VOCABULARY_STRINGS } from '#i18n/strings/vocabulary.ts';
import { translate } from '#i18n/strings.ts';
import { channelLabel } from '#i18n/vocabulary-labels.ts';
import { askOne, askSome } from './ask-choice.ts';
import type { Conversation } from './conversation.ts';

const BOOKING = ['required', 'recommended', 'not-needed'] as const;

/** Asks how the ticket is had: where from, and whether it must be booked. */
export async function askTickets(talk: Conversation) {
  const t = translate(VOCABULARY_STRINGS, talk.locale);
  const channels = await askSome(
    talk,
    talk.t('ask-channels'),
    TICKET_CHANNELS.map((code) => ({ code, label: channelLabel(code, t) })),
  );
  const booking = await askOne(
    talk,
    talk.t('ask-booking'),
    BOOKING.map((code) => ({ code, label: talk.t(`booking.${code}`) })),
  );
  const answer = { channels, booking };
  tickets.parse(answer);
  return answer;
}
