import { type Localized, localize } from '#domain/localized.ts';
import type { ExtraCost, TicketSteps } from '#domain/tickets.ts';
import { LOCALES } from './locales.ts';
import { formatEuros } from './money.ts';
import { joinSentences, phraseSentence, type Sentence } from './sentence.ts';
import type { TicketTexts } from './ticket-texts.ts';

/** The rest, shortest way to the ticket first: rule on web shops, number, children, helpers, costs, courses, groups, note. */
export function ticketExtras(steps: TicketSteps, childAgeLimit: number, texts: TicketTexts): Sentence[] {
  const { extra } = texts;
  const forAll = steps.benefit === 'nothing-needed';
  const ruled: string[] = [];
  if (steps.benefit === 'free-ticket') ruled.push(extra('no-web-shop'));
  ruled.push(...quota(steps, texts));
  if (!forAll) ruled.push(children(steps, childAgeLimit, texts), helpers(steps, texts));
  const sentences: Sentence[] = ruled.map((text) => [{ text }]);
  sentences.push(...steps.extraCosts.map((cost) => costSentence(cost, texts)));
  const perTerm = steps.course?.perTerm;
  if (perTerm !== undefined) sentences.push([{ text: extra('course.per-term', { count: perTerm }) }]);
  if (steps.course?.note) sentences.push(own(steps.course.note, texts));
  if (!forAll) sentences.push([{ text: extra(`groups.${steps.groupVisits}`) }]);
  if (steps.note) sentences.push(own(steps.note, texts));
  return sentences;
}

/** Who comes along to help. */
export function helpers(
  { assistant, interpreter, benefit }: Pick<TicketSteps, 'assistant' | 'interpreter' | 'benefit'>,
  { extra }: TicketTexts,
): string {
  if (assistant === 'free' && interpreter === 'free') {
    const free = extra('helpers.both-free');
    return benefit === 'free-ticket' ? `${free} ${extra('helpers.tickets')}` : free;
  }
  if (assistant === 'free') return extra('helpers.assistant-free');
  return extra(interpreter === 'free' ? 'helpers.interpreter-free' : 'helpers.ask');
}

function children({ children: rule, benefit }: TicketSteps, age: number, { extra }: TicketTexts): string {
  const onCourse = rule === 'not-included' && benefit === 'course-place';
  return onCourse ? extra('children.not-included.course') : extra(`children.${rule}`, { age });
}

function quota({ quota: amount, benefit }: TicketSteps, { extra }: TicketTexts): string[] {
  if (amount === undefined) return [];
  const what = benefit === 'free-ticket' ? 'ticket' : 'place';
  return [amount === 'limited' ? extra(`quota.${what}.limited`) : extra(`quota.${what}`, { count: amount })];
}

function costSentence({ kind, cents, note }: ExtraCost, texts: TicketTexts): Sentence {
  const { extra, dates } = texts;
  const text =
    cents === undefined ? extra(`cost.${kind}.unknown`) : extra(`cost.${kind}`, { sum: formatEuros(cents, dates) });
  return note ? joinSentences([[{ text }], own(note, texts)]) : [{ text }];
}

function own(text: Localized, { locale }: TicketTexts): Sentence {
  return phraseSentence(localize(text, LOCALES[locale].content));
}
