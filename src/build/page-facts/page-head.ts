import { decodeHtml } from '../html-scan.ts';
import type { PageReader } from './page-reader.ts';

/** What a page says of itself before its body. */
export interface PageHead {
  /** As a browser's tab shows it; `''` without one. */
  readonly title: string;
  /** Language tag of the whole page. */
  readonly lang?: string;
  readonly canonical?: string;
  /** Not to be listed by search engines. */
  readonly noindex: boolean;
  /** Its versions: language tag and address, as they stand in the page. */
  readonly alternates: readonly (readonly [tag: string, href: string])[];
}

export const PAGE_HEAD: PageReader<PageHead> = {
  name: 'head',
  read({ tags }) {
    const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
    const lang = tags.find(({ name }) => name === 'html')?.attributes['lang'];
    const canonical = links.find(({ rel }) => rel === 'canonical')?.['href'];
    return {
      title: decodeHtml(tags.find(({ name }) => name === 'title')?.text ?? '').trim(),
      ...(lang !== undefined && { lang }),
      ...(canonical !== undefined && { canonical }),
      noindex: tags.some(
        ({ name, attributes }) =>
          name === 'meta' && attributes['name'] === 'robots' && attributes['content'] === 'noindex',
      ),
      alternates: links.flatMap(({ rel, hreflang, href }) =>
        rel === 'alternate' && hreflang ? [[hreflang, href ?? ''] as const] : [],
      ),
    };
  },
};
