import { municipalitiesOf } from '#domain/catalogue.ts';
import { pageCount } from '#views/event-list.ts';
import { type ListSelection, listSelections } from '#views/list-selection.ts';
import { hasOwnList } from '#views/venue-events.ts';
import type { ViewContext } from '#views/view-context.ts';

/** One page of a ready-made list. */
export interface ListPage {
  readonly selection: ListSelection;
  readonly page: number;
}

/** Every page of every ready-made list. */
export function listPages(context: ViewContext): ListPage[] {
  const { catalogue, coming, clock } = context;
  const towns = municipalitiesOf(catalogue).map(({ id }) => id);
  const houses = catalogue.venues.filter((venue) => hasOwnList(venue, context));
  const ofHouses = houses.map(({ id }): ListSelection => ({ kind: 'venue', code: id }));
  return [...listSelections(towns, coming, clock), ...ofHouses].flatMap((selection) =>
    Array.from({ length: pageCount(selection, context) }, (_, i) => ({ selection, page: i + 1 })),
  );
}
