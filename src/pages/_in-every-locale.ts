import { LOCALE_CODES, LOCALES, type Locale } from '#i18n/locales.ts';
import type { ViewContext } from '#views/view-context.ts';
import { pageContext } from './_page-context.ts';

/** What a path of the page tells its page: the locale, and what else its route names. */
interface LocalePath<P extends object> {
  readonly params: { readonly locale: string | undefined };
  readonly props: { readonly locale: Locale } & P;
}

/** For `getStaticPaths`: the same paths in every locale; the default locale's have no prefix. */
export async function inEveryLocale<P extends object>(
  pathsOf: (context: ViewContext) => readonly { readonly params?: Record<string, string>; readonly props: P }[],
): Promise<LocalePath<P>[]> {
  const perLocale = await Promise.all(
    LOCALE_CODES.map(async (locale) =>
      pathsOf(await pageContext(locale)).map(({ params, props }) => ({
        params: { locale: LOCALES[locale].segment || undefined, ...params },
        props: { locale, ...props },
      })),
    ),
  );
  return perLocale.flat();
}

/** {@link inEveryLocale} for a page whose route names nothing else. */
export function onePageInEveryLocale() {
  return inEveryLocale(() => [{ props: {} }]);
}
