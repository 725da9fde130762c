import type { Event } from '#domain/event.ts';
import { localize } from '#domain/localized.ts';
import { AUDIENCES, CATEGORIES } from '#domain/vocabulary.ts';
import { audienceLabel, categoryLabel } from '#i18n/vocabulary-labels.ts';
import type { ViewContext } from './view-context.ts';

/** What a calendar can be subscribed to: its code in the address, its name in people's calendars, and what belongs to it. */
export interface CalendarScope {
  readonly code: string;
  readonly name: string;
  holds(event: Event): boolean;
}

/** Every calendar of a locale. A network of one municipality has one calendar with it; no venue may be called like a list. */
export function calendarScopes(context: ViewContext): CalendarScope[] {
  const { catalogue, language, t, municipalityNames } = context;
  const scope = (code: string, name: string, holds: CalendarScope['holds']): CalendarScope => ({
    code,
    name: t('calendar.name', { what: name }),
    holds,
  });
  const all = [
    ...catalogue.networks.map(({ id, name }) =>
      scope(id, localize(name, language).text, (event) => event.network === id),
    ),
    ...Object.entries(municipalityNames).map(([id, name]) => scope(id, name, (event) => event.municipality === id)),
    ...CATEGORIES.map((code) => scope(code, categoryLabel(code, t), (event) => event.categories.includes(code))),
    ...AUDIENCES.map((code) => scope(code, audienceLabel(code, t), (event) => event.audience.includes(code))),
    ...catalogue.venues
      .filter(({ movedTo }) => movedTo === undefined)
      .map(({ id, name }) => scope(id, localize(name, language).text, (event) => event.venue === id)),
  ];
  return [...new Map(all.toReversed().map((one) => [one.code, one])).values()].toReversed();
}
