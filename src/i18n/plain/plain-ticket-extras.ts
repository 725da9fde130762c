import type { TicketSteps } from '#domain/tickets.ts';
import { dateTexts } from '../date-texts.ts';
import { formatEuros } from '../money.ts';
import { ownWords } from './own-words.ts';
import { plainTicket as t } from './plain-texts.ts';

/**
 * What else there is to know, in plain Finnish. Visits of groups are left out: they are asked by workers, who have the ordinary page.
 *
 * @param childAgeLimit years; from the network
 */
export function plainTicketExtras(steps: TicketSteps, childAgeLimit: number): string[] {
  const { benefit, note } = steps;
  const forAll = benefit === 'nothing-needed';
  return [
    ...(benefit === 'free-ticket' ? [t('no-web-shop')] : []),
    ...quota(steps),
    ...(forAll ? [] : [children(steps, childAgeLimit), ...helpers(steps)]),
    ...perTerm(steps),
    ...costs(steps),
    ...[note, steps.course?.note].flatMap((own) => (own ? [ownWords(own)] : [])),
  ];
}

function quota({ quota: amount, benefit }: TicketSteps): string[] {
  if (amount === undefined) return [];
  const isTicket = benefit === 'free-ticket';
  if (amount === 'limited') return [t(isTicket ? 'quota.limited' : 'quota.limited.place')];
  return [t(isTicket ? 'quota' : 'quota.place', { count: amount })];
}

function children({ children: rule, benefit }: TicketSteps, age: number): string {
  if (rule === 'not-included' && benefit === 'course-place') return t('children.course');
  return t(`children.${rule}`, { age });
}

function helpers({ assistant, interpreter, benefit }: TicketSteps): string[] {
  const own = (text: string) => (benefit === 'free-ticket' ? `${text} ${t('helpers.ticket')}` : text);
  return [
    ...(assistant === 'free' ? [own(t('assistant.free'))] : []),
    ...(interpreter === 'free' ? [own(t('interpreter.free'))] : []),
    ...(assistant === 'free' && interpreter === 'free' ? [] : [t('helpers.ask')]),
  ];
}

function perTerm({ course }: TicketSteps): string[] {
  const count = course?.perTerm;
  if (count === undefined) return [];
  return [count === 1 ? t('course.one-a-term') : t('course.per-term', { count })];
}

function costs({ extraCosts }: TicketSteps): string[] {
  return extraCosts.map(({ kind, cents, note }) => {
    const text =
      cents === undefined ? t(`cost.${kind}.unknown`) : t(`cost.${kind}`, { sum: formatEuros(cents, dateTexts('fi')) });
    return note ? `${text} ${ownWords(note)}` : text;
  });
}
