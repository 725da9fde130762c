import { localize } from '#domain/localized.ts';
import type { TicketSteps } from '#domain/tickets.ts';
import type { TicketChannel } from '#domain/vocabulary.ts';
import { fillSentence } from './fill-sentence.ts';
import { LOCALES } from './locales.ts';
import { phraseSentence, type Sentence } from './sentence.ts';
import { deadlineText } from './ticket-booking-step.ts';
import type { TicketTexts } from './ticket-texts.ts';
import { isPlace, type TicketContacts, ticketWays } from './ticket-ways.ts';

/** What to say: the venue's own sentence, else the ordinary words, in Finnish too for readers of other languages. */
export function sayStep({ say, channels }: Pick<TicketSteps, 'say' | 'channels'>, texts: TicketTexts): Sentence {
  if (say) return phraseSentence(localize(say, LOCALES[texts.locale].content));
  const writes = channels.includes('email');
  const speaks = channels.some((channel) => channel !== 'email');
  const key = writes ? (speaks ? 'say.both' : 'say.write') : 'say.speak';
  return fillSentence(texts.t, key, { words: texts.t('say.words'), finnish: [texts.finnishWords] });
}

/** What to take along and show, and where; with `code: 'told'` it does not ask for the code once more. */
export function showStep(
  { show, channels }: Pick<TicketSteps, 'show' | 'channels'>,
  { t }: TicketTexts,
  code: 'told' | 'to-tell' = 'to-tell',
): Sentence {
  const at = t(`at.${channels.find(isPlace) ?? 'arrival'}`);
  if (show.length === 0) return [{ text: t('show.code', { at }) }];
  const first = show.includes('card') ? 'card' : 'id';
  const texts = [t(`show.${first}`, { at })];
  if (code === 'to-tell') texts.push(t(`show.${first}.code`));
  if (first === 'card' && show.includes('id')) texts.push(t('show.card-and-id'));
  return [{ text: texts.join(' ') }];
}

/** The way to a course place: enrol like everybody, then tell the code. */
export function courseSteps(steps: TicketSteps, contacts: TicketContacts, texts: TicketTexts): Sentence[] {
  const channels: readonly TicketChannel[] = steps.channels.length > 0 ? steps.channels : ['office'];
  const inPerson = channels.some(isPlace);
  return [
    fillSentence(texts.t, 'course.enrol', { when: deadlineText(steps, texts) }),
    fillSentence(texts.t, 'course.tell', { ways: ticketWays(channels, contacts, texts, 'at') }),
    sayStep({ ...steps, channels }, texts),
    steps.show.includes('id') || (inPerson && steps.show.length > 0)
      ? showStep({ ...steps, channels }, texts, 'told')
      : [{ text: texts.t('course.keep') }],
  ];
}
