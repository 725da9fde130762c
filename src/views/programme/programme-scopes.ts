import type { EventSummary } from '#domain/event-summary.ts';
import { localize } from '#domain/localized.ts';
import type { Locale } from '#i18n/locales.ts';
import { eventListPath, sectionPath, sitePath } from '#i18n/routes.ts';
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

/** A page of `/tuloste/`. */
export interface ProgrammePage {
  /** Behind `/tuloste/`: `kajaani`, `kajaani/ilman-lapsia`. */
  readonly path: string;
  readonly scope: ProgrammeScope;
  readonly withChildren: boolean;
}

/** Each programme twice: whole, and without what is for children. */
export function programmePages(context: ViewContext): ProgrammePage[] {
  return programmeScopes(context).flatMap((scope) =>
    [true, false].map((withChildren) => ({ path: programmeCode(scope.code, withChildren), scope, withChildren })),
  );
}

/** The address of a programme on paper. */
export function programmePath(locale: Locale, code: string, withChildren = true): string {
  return sitePath(locale, 'tuloste', programmeCode(code, withChildren));
}

/** The list on the site that a programme, a frame or a screen is taken from. */
export function scopeListPath(
  { code }: ProgrammeScope,
  { locale, municipalityNames }: Pick<ViewContext, 'locale' | 'municipalityNames'>,
): string {
  // A network has no list of its own.
  return municipalityNames[code] === undefined ? sectionPath(locale, 'events') : eventListPath(locale, code);
}

/** The address of a screen for a waiting room. */
export function screenPath(locale: Locale, code: string): string {
  return sitePath(locale, 'naytto', code);
}

const programmeCode = (code: string, withChildren: boolean): string => (withChildren ? code : `${code}/ilman-lapsia`);
