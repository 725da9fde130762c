import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { builtFinderFiles } from '../_finder-files.ts';

export const getStaticPaths = async () => {
  const catalogue = await loadCatalogue();
  return LOCALE_CODES.flatMap((locale) =>
    builtFinderFiles(catalogue, locale).names.map((_, at) => ({
      params: { locale, part: String(at + 1) },
      props: { locale, at },
    })),
  );
};

/** What events further ahead are called: the finder loads it when it shows one of them. Small catalogues have none. */
export const GET: APIRoute<{ locale: Locale; at: number }> = async ({ props: { locale, at } }) =>
  Response.json(builtFinderFiles(await loadCatalogue(), locale).names[at]);
