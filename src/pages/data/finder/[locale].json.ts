import type { APIRoute } from 'astro';
import { buildClock } from '#catalogue/build-clock.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { encodeFinderData } from '#views/encode-finder-data.ts';
import { finderSource } from '#views/finder-source.ts';

export const getStaticPaths = () => LOCALE_CODES.map((locale) => ({ params: { locale }, props: { locale } }));

/** What the finder loads when a visitor turns to it: all coming events and all venues of one locale. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const source = finderSource(await loadCatalogue(), props.locale, buildClock().now);
  return new Response(JSON.stringify(encodeFinderData(source)), { headers: { 'content-type': 'application/json' } });
};
