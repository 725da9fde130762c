import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { feedbackAddress } from '#catalogue/site-contacts.ts';
import { DEFAULT_LOCALE, type Locale } from '#i18n/locales.ts';
import { type ViewContext, viewContext } from '#views/view-context.ts';

const contexts = new Map<Locale, Promise<ViewContext>>();

/** The context of a locale, made once per build: a page asks for it by its locale and builds its view from it. */
export function pageContext(locale: Locale = DEFAULT_LOCALE): Promise<ViewContext> {
  const made =
    contexts.get(locale) ??
    loadCatalogue().then((catalogue) => viewContext(catalogue, locale, buildClock(), feedbackAddress()));
  // The development server reads the content anew for each page.
  if (import.meta.env.PROD) contexts.set(locale, made);
  return made;
}
