import { LOCALE_CODES, LOCALES, type Locale } from '#i18n/locales.ts';
import type { ViewContext } from '#views/view-context.ts';
import { pageContext } from './_page-context.ts';
import { type MadePath, withKeys } from './_with-keys.ts';

/** A path as a page names it: what else its route names beside the locale, what its page is given, what it is made of. */
interface PagePath<P extends object> extends Pick<MadePath<P>, 'props' | 'madeOf'> {
  readonly params?: Record<string, string>;
}

/** For `getStaticPaths`: the same paths in every locale; the default locale's have no prefix. */
export async function inEveryLocale<P extends object>(pathsOf: (context: ViewContext) => readonly PagePath<P>[]) {
  const perLocale = await Promise.all(
    LOCALE_CODES.map(async (locale) =>
      pathsOf(await pageContext(locale)).map(
        ({ params, props, madeOf }): MadePath<P & { readonly locale: Locale }> => ({
          params: { locale: LOCALES[locale].segment || undefined, ...params },
          props: { locale, ...props },
          ...(madeOf && { madeOf }),
        }),
      ),
    ),
  );
  return withKeys(perLocale.flat());
}

/** {@link inEveryLocale} for a page whose route names nothing else. */
export function onePageInEveryLocale() {
  return inEveryLocale(() => [{ props: {} }]);
}

/** {@link onePageInEveryLocale} for a page of texts: made of nothing but what decides every page (`src/catalogue/page-key.ts`). */
export function textInEveryLocale() {
  return inEveryLocale(() => [{ props: {}, madeOf: () => [] }]);
}
