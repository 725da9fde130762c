import type { Phrase } from '#domain/localized.ts';
import type { SourceRef } from '#domain/source.ts';
import { formatDate, formatSourceDate } from '#i18n/dates.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** One source as it is shown: its name or host, the link when it has one, its own date. */
export interface SourceView {
  readonly name: Phrase;
  readonly href?: string;
  readonly date?: string;
}

export interface SourcesView {
  readonly sources: readonly SourceView[];
  /** "Tiedot tarkistettu 1.11.2026." */
  readonly checked: string;
}

/** One source as it is shown: under its name, else under the host of its address. */
export function sourceView(source: SourceRef, context: ViewContext): SourceView {
  const { url, name, date } = source;
  return {
    name: name ? phrase(name, context) : { text: url === undefined ? '' : hostOf(url) },
    ...(url !== undefined && { href: url }),
    ...(date !== undefined && { date: formatSourceDate(date, context.t) }),
  };
}

/** Where a listing's facts come from and when they were last compared with it. */
export function sourcesView(
  listing: { readonly sources: readonly SourceRef[]; readonly checked: string },
  context: ViewContext,
): SourcesView {
  return {
    sources: listing.sources.map((source) => sourceView(source, context)),
    checked: context.t('source.line', { date: formatDate(listing.checked, context.t) }),
  };
}

/** `www.espoo.fi` → `espoo.fi`; international names stay in their ASCII form, which cannot be mistaken for another. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
