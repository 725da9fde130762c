import { type DayInterval, dayInterval, endsOf, isDayInterval, isOffered } from '#domain/day-interval.ts';
import { type Filters, withFacet } from '#domain/filters.ts';
import type { AnswerTexts } from '../answer/answer-context.ts';

interface Props {
  t: AnswerTexts;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Two native date fields for days of one's own. They take the place of a preset. */
export function DayFields({ t, filters, onChange }: Props) {
  const chosen: DayInterval | undefined = filters.when.find(isDayInterval);
  const { from = '', until = '' } = chosen === undefined ? {} : endsOf(chosen);
  const choose = (days: DayInterval | undefined) => {
    if (days !== chosen) onChange(withFacet(filters, 'when', days === undefined ? [] : [days]));
  };
  const field = (name: 'from' | 'to', label: string, value: string, take: (date: string) => void) => (
    <label>
      {label}
      <input
        type="date"
        name={name}
        value={value}
        max="2099-12-31"
        onChange={({ currentTarget: { value: date } }) => {
          // While a year is being typed the field gives dates of the first century: those are not meant.
          if (date === '' || isOffered(date)) take(date);
        }}
      />
    </label>
  );
  return (
    <fieldset class="facet facet-days">
      <legend>{t('finder.days')}</legend>
      {/* A first day moved behind the last one begins a new choice; a last day put before the first changes places with it. */}
      {field('from', t('finder.days-first'), from, (date) => choose(dayInterval(date, until < date ? '' : until)))}
      {field('to', t('finder.days-last'), until, (date) => choose(dayInterval(from, date)))}
    </fieldset>
  );
}
