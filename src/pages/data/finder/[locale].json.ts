import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { builtFinderFiles } from './_finder-files.ts';

export const getStaticPaths = () => LOCALE_CODES.map((locale) => ({ params: { locale }, props: { locale } }));

/** What the finder loads when a visitor turns to it: all coming events and all venues of one locale, and the words for them. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(builtFinderFiles(await loadCatalogue(), props.locale).file);
