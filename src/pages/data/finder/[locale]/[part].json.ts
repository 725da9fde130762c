import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import type { NamesFile } from '#views/finder-data.ts';
import { builtFinderFiles } from '../_finder-files.ts';

export const getStaticPaths = async () => {
  const catalogue = await loadCatalogue();
  return LOCALE_CODES.flatMap((locale) =>
    builtFinderFiles(catalogue, locale).names.map((file, at) => ({
      params: { locale, part: String(at + 1) },
      props: { file },
    })),
  );
};

/** What events further ahead are called: the finder loads it when it shows one of them. Small catalogues have none. */
export const GET: APIRoute<{ file: NamesFile }> = ({ props }) => Response.json(props.file);
