import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { isPlainPath, ordinaryPath } from '#i18n/plain/plain-paths.ts';

/** The kind of page behind a path, the same in every locale: `home`, `event`, `list`, `venue`, or the path of a page of its own. */
export function kindOf(path: string): string {
  if (isPlainPath(path)) return `plain-${kindOf(ordinaryPath(path))}`;
  const [first = '', ...others] = path.split('/').filter(Boolean);
  const isPrefix = LOCALE_CODES.some((code) => LOCALES[code].segment === first);
  const segments = isPrefix || first === '' ? others : [first, ...others];
  if (segments.length === 0) return 'home';
  if (segments[0]?.startsWith('404')) return 'not-found';
  if (segments[0] === 'tapahtumat') {
    if (segments.length === 2) return /^\d+$/.test(segments[1] ?? '') ? 'list-continued' : 'list';
    if (segments.length === 3) return /^\d+$/.test(segments[2] ?? '') ? 'list-continued' : 'event';
  }
  if (segments[0] === 'kohteet' && segments.length === 2) return 'venue';
  return ownKind(segments);
}

/** A page of its own is a kind; but of frames, screens and programmes there is one for every town or venue, all of one make. */
function ownKind(segments: readonly string[]): string {
  const isOneOfMany = ['upota', 'naytto', 'tuloste'].includes(segments[0] ?? '') && segments[1] !== 'kortti';
  return (isOneOfMany ? segments.toSpliced(1, 1) : segments).join('/');
}

/** A few pages of every kind in the order given, `each` of a kind and language: enough to see every template at work. */
export function sampleOfKinds<T extends { readonly path: string; readonly locale: string }>(
  pages: Iterable<T>,
  each: number,
): T[] {
  const taken = new Map<string, number>();
  return [...pages].filter((page) => {
    const key = `${page.locale} ${kindOf(page.path)}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count <= each;
  });
}
