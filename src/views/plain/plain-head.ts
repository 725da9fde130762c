import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import type { PageHead } from '../page-head.ts';

/**
 * The head of a page in plain Finnish.
 *
 * @param path of the same page in ordinary Finnish
 */
export function plainHead(path: string, title: string, rest: Partial<PageHead> = {}): PageHead {
  return {
    locale: 'fi',
    path: plainPath(path),
    plain: plainPath(path),
    title: plain('level.title', { title }),
    description: plain('description', { title }),
    ...rest,
  };
}
