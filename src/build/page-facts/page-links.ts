import type { HtmlTag } from '../html-scan.ts';
import type { PageReader } from './page-reader.ts';

/** Where a page leads inside the site, and where others may lead into it. Each address once, as it stands in the page. */
export interface PageLinks {
  /** Of the ways that a reader goes in the language of the page. */
  readonly own: readonly string[];
  /** Of ways that say which language they lead to, and of pictures, scripts and the like. */
  readonly free: readonly string[];
  /** Values of `id`. */
  readonly ids: readonly string[];
}

const NAVIGATION = new Set(['a', 'area', 'form']);

/** Addresses inside the site that a tag points at. */
function targetsOf({ name, attributes }: HtmlTag): string[] {
  if (name === 'base') return [];
  const { href, src, action, srcset } = attributes;
  const sources = srcset ? srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [];
  return [href, src, action, ...sources].filter(
    (url): url is string => Boolean(url) && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url ?? ''),
  );
}

export const PAGE_LINKS: PageReader<PageLinks> = {
  name: 'links',
  read({ tags }) {
    const [own, free] = [new Set<string>(), new Set<string>()];
    const ids: string[] = [];
    for (const tag of tags) {
      const isOwn = NAVIGATION.has(tag.name) && !tag.attributes['hreflang'];
      for (const address of targetsOf(tag)) (isOwn ? own : free).add(address);
      if (tag.attributes['id'] !== undefined) ids.push(tag.attributes['id']);
    }
    return { own: [...own], free: [...free], ids };
  },
};
