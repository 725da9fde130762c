import type { DateTexts } from './date-texts.ts';

/** A sum of euro cents, cents said only when there are any: "2 €", "2,50 €", "€2.50". */
export function formatEuros(cents: number, t: DateTexts): string {
  const euros = Math.floor(cents / 100);
  const rest = cents % 100;
  return rest === 0 ? t('money.whole', { euros }) : t('money.cents', { euros, cents: String(rest).padStart(2, '0') });
}
