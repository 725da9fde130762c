import type { ContentSource } from '#content-layer/content-source.ts';
import { buildRecord } from './build-record.ts';
import { dossiers } from './dossiers.ts';
import type { FinishingStep } from './finishing-step.ts';
import { headers } from './headers.ts';
import { pictures } from './pictures.ts';
import { searchIndex } from './search-index.ts';
import { securityTxt } from './security-txt.ts';
import { sharePictures } from './share-pictures.ts';
import { sitemap } from './sitemap.ts';
import { takeAlong } from './take-along.ts';
import { verify } from './verify.ts';

/**
 * All that comes after the pages, in this order: what can be taken along and the sitemap are made of the pages, the headers and
 * the record of everything, and the check looks at all of it.
 * What hangs on the content alone is begun before the pages, beside which it is made.
 */
export function finishing(source: ContentSource): FinishingStep[] {
  return [
    searchIndex(source),
    pictures(source),
    sharePictures(source),
    dossiers(source),
    takeAlong(source),
    sitemap(source),
    securityTxt(source),
    headers(),
    buildRecord(source),
    // Marked texts are no texts: the check would look for what is not there.
    ...(source.settings.pseudo ? [] : [verify(source)]),
  ];
}
