import { venuesIn } from '#domain/catalogue.ts';
import { indexFolder } from '#search/index-files.ts';
import type { ViewContext } from '#views/view-context.ts';
import type { BuiltFiles } from './built-files.ts';
import { filesIn } from './files-in.ts';
import { neededFiles } from './needed-files.ts';
import { townPages } from './town-pages.ts';

/**
 * All that belongs to a town in a locale: its pages, what they load by themselves, and what the finder, the search and the
 * shortlist ask for when somebody uses them.
 *
 * @param files of the built site
 * @param existing addresses of all its files, pages without `index.html`
 */
export function townFiles(
  files: BuiltFiles,
  municipality: string,
  context: ViewContext,
  existing: ReadonlySet<string>,
): string[] {
  const { locale, catalogue } = context;
  const pages = townPages(municipality, context, existing);
  const picks = venuesIn(catalogue, municipality).map(({ id }) => `/data/poiminnat/${locale}/${id}.json`);
  return [
    ...pages,
    ...neededFiles(files, pages),
    `/data/finder/${locale}.json`,
    ...filesIn(existing, `/data/finder/${locale}/`),
    ...filesIn(existing, indexFolder(locale)),
    '/data/poiminnat/venues.json',
    ...picks,
  ].toSorted();
}
