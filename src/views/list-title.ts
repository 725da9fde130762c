import { localize } from '#domain/localized.ts';
import { formatDay, formatMonth } from '#i18n/dates.ts';
import { formatPeriod } from '#i18n/periods.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import { type ListSelection, rangeOf } from './list-selection.ts';
import type { ViewContext } from './view-context.ts';

/** Heading of a list: what it holds, with the dates where it is about days. */
export function listTitle(selection: ListSelection, context: ViewContext): string {
  const { t, clock, municipalityNames } = context;
  const { from, until } = rangeOf(selection, clock.today) ?? { from: clock.today, until: clock.today };
  const days = from === until ? formatDay(from, t) : formatPeriod(from, until, t);
  switch (selection.kind) {
    case 'all':
      return t('list.title');
    case 'when':
      return t(selection.code === 'today' ? 'list.title.today' : 'list.title.weekend', { date: days });
    case 'month':
      return t('list.title.for', { what: capitalise(formatMonth(selection.code, t)) });
    case 'municipality':
      return t('list.title.for', { what: municipalityNames[selection.code] ?? selection.code });
    case 'outing': {
      const town = municipalityNames[selection.municipality] ?? selection.municipality;
      return t('list.title.outing', { town, date: days });
    }
    case 'venue':
      return t('list.title.for', { what: venueName(selection.code, context) });
    case 'category':
      return t('list.title.for', { what: categoryLabel(selection.code, t) });
    case 'audience':
      return t('list.title.for', { what: audienceLabel(selection.code, t) });
  }
}

/** What a venue is called in the page's language. */
export function venueName(id: string, { venues, language }: Pick<ViewContext, 'venues' | 'language'>): string {
  const venue = venues.get(id);
  return venue ? localize(venue.name, language).text : id;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
