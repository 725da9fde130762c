import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { buildRecord } from './build-record.ts';
import type { BuiltFiles } from './built-files.ts';
import { dossiers } from './dossiers.ts';
import { headers } from './headers.ts';
import { pictures } from './pictures.ts';
import { pseudoLocale } from './pseudo-locale.ts';
import { searchIndex } from './search-index.ts';
import { securityTxt } from './security-txt.ts';
import { sharePictures } from './share-pictures.ts';
import { sitemap } from './sitemap.ts';
import { takeAlong } from './take-along.ts';
import { verify } from './verify.ts';

/**
 * All that comes after the pages, in this order: what can be taken along and the sitemap are made of the pages, the headers and
 * the record of everything, and the check looks at all of it.
 * What hangs on the content alone is begun before the pages, beside which it is made (`astro:build:start`).
 *
 * @param filesIn the files of a built site, the same ones whenever it is asked for the same folder
 */
export function finishing(source: ContentSource, filesIn: (root: string) => BuiltFiles): AstroIntegration[] {
  return [
    searchIndex(source, filesIn),
    pictures(source, filesIn),
    sharePictures(source, filesIn),
    dossiers(source, filesIn),
    takeAlong(source, filesIn),
    sitemap(source, filesIn),
    securityTxt(source, filesIn),
    headers(filesIn),
    buildRecord(source, filesIn),
    // Marked texts are no texts: the check would look for what is not there.
    source.settings.pseudo ? pseudoLocale() : verify(source, filesIn),
  ];
}
