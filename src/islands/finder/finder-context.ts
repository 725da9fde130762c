import type { Facet, Filters } from '#domain/filters.ts';
import { withFacet } from '#domain/filters.ts';
import type { FinderQuery } from '#domain/finder-query.ts';
import { formatFinderQuery } from '#domain/finder-query.ts';
import type { FINDER_FORM_STRINGS } from '#i18n/strings/finder-form.ts';
import type { Translate } from '#i18n/strings.ts';
import type { FinderOption } from '#views/finder-options.ts';
import type { FinderProps } from '#views/finder-props.ts';

/** What the form's parts are handed: the page's choices and words. */
export interface FinderContext {
  readonly props: FinderProps;
  readonly t: Translate<typeof FINDER_FORM_STRINGS>;
}

/** Where a query has its address: for links that also work before, and without, the finder. */
export function queryHref({ props }: Pick<FinderContext, 'props'>, query: FinderQuery): string {
  return props.action + formatFinderQuery(query);
}

/** The filters without one value. */
export function withoutValue(filters: Filters, facet: Facet, value: string): Filters {
  return withFacet(
    filters,
    facet,
    (filters[facet] as readonly string[]).filter((other) => other !== value),
  );
}

/** The filters with one value switched, in the order in which the choices stand. */
export function toggled(options: readonly FinderOption[], filters: Filters, facet: Facet, value: string): Filters {
  const chosen: readonly string[] = filters[facet];
  if (chosen.includes(value)) return withoutValue(filters, facet, value);
  const values = options.map((option) => option.value);
  return withFacet(
    filters,
    facet,
    values.filter((other) => other === value || chosen.includes(other)),
  );
}
