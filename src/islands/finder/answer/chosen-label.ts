import { endsOf, isDayInterval } from '#domain/day-interval.ts';
import type { Facet } from '#domain/filters.ts';
import { formatDate } from '#i18n/dates.ts';
import { formatPeriod } from '#i18n/periods.ts';
import type { FinderWords } from '#views/finder-file.ts';
import type { AnswerContext } from './answer-context.ts';

/** The label of a choice as it stands in the panel; its code when there is none. */
export function labelOf({ words }: { readonly words: FinderWords }, facet: Facet, value: string): string {
  return words.options[facet].find((option) => option.value === value)?.label ?? value;
}

/** The label of a choice away from its heading: "Kieli: ruotsi", "5.–10.12.2026". */
export function chosenLabel({ words, t }: Pick<AnswerContext, 'words' | 't'>, facet: Facet, value: string): string {
  if (isDayInterval(value)) {
    const { from, until } = endsOf(value);
    if (from === undefined) return t('finder.days-until', { date: formatDate(until ?? '', t) });
    if (until === undefined) return t('finder.days-since', { date: formatDate(from, t) });
    return formatPeriod(from, until, t);
  }
  const label = labelOf({ words }, facet, value);
  return facet === 'language' || facet === 'channel' ? t(`finder.chosen.${facet}`, { label }) : label;
}
