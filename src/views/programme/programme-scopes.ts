import type { EventSummary } from '#domain/event-summary.ts';
import { localize } from '#domain/localized.ts';
import type { ViewContext } from '../view-context.ts';

/** What a programme is made for: a municipality, or all of a network. */
export interface ProgrammeScope {
  /** The last part of its address. */
  readonly code: string;
  readonly name: string;
  holds(event: EventSummary): boolean;
}

/** Every programme; a network of one municipality of the same name has one with it. */
export function programmeScopes({ catalogue, language, municipalityNames }: ViewContext): ProgrammeScope[] {
  const networks = catalogue.networks.map(({ id, name, municipalities }) => {
    const own = new Set(municipalities.map((one) => one.id));
    return {
      code: id,
      name: localize(name, language).text,
      holds: ({ municipality }: EventSummary) => own.has(municipality),
    };
  });
  const towns = Object.entries(municipalityNames).map(([code, name]) => ({
    code,
    name,
    holds: ({ municipality }: EventSummary) => municipality === code,
  }));
  return [...new Map([...networks, ...towns].map((scope) => [scope.code, scope])).values()];
}
