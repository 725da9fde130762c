import { venuesIn } from '#domain/catalogue.ts';
import { localize } from '#domain/localized.ts';
import { eventListPath } from '#i18n/routes.ts';
import { townFile } from '#i18n/take-along-paths.ts';
import type { ViewContext } from '../view-context.ts';

/** A municipality that can be taken along. */
export interface TakeAlongTown {
  readonly id: string;
  readonly name: string;
  /** Its list of events, and the file that says what belongs to it. */
  readonly path: string;
  readonly file: string;
  /** Its coming events, and its venues. */
  readonly events: number;
  readonly venues: number;
}

/** Towns of a network, under its name. */
export interface TakeAlongGroup {
  readonly name: string;
  readonly towns: readonly TakeAlongTown[];
}

/** The municipalities in which there is anything, by network. */
export function takeAlongGroups(context: ViewContext): TakeAlongGroup[] {
  const { locale, language, catalogue, municipalityNames } = context;
  return catalogue.networks
    .map((network) => ({
      name: localize(network.name, language).text,
      towns: network.municipalities
        .map(({ id }) => ({
          id,
          name: municipalityNames[id] ?? id,
          path: eventListPath(locale, id),
          file: townFile(locale, id),
          ...countsOf(id, context),
        }))
        .filter(({ events, venues }) => events + venues > 0)
        .sort((a, b) => a.name.localeCompare(b.name, locale)),
    }))
    .filter(({ towns }) => towns.length > 0);
}

/** Whether a municipality has anything to take along. */
export function canBeTakenAlong(municipality: string, context: ViewContext): boolean {
  const { events, venues } = countsOf(municipality, context);
  return events + venues > 0;
}

const countsOf = (municipality: string, { comingIn, catalogue }: ViewContext) => ({
  events: comingIn.get(municipality)?.length ?? 0,
  venues: venuesIn(catalogue, municipality).length,
});
