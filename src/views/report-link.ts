import type { PageTexts } from './page-texts.ts';

/** "Ilmoita virheestä": a mail link, or a plain sentence when the site has no address for mail. */
export type ReportView = { readonly text: string; readonly href?: string };

/**
 * A mail with subject and the page's address filled in (RFC 6068: everything percent-encoded, line breaks as CRLF).
 * The address comes from the site's settings, never from content.
 */
export function reportView(title: string, url: string, feedback: string | undefined, t: PageTexts): ReportView {
  if (feedback === undefined) return { text: t('report.ask') };
  const subject = encodeURIComponent(t('report.subject', { title }));
  const body = encodeURIComponent(t('report.body', { url }).replaceAll('\n', '\r\n'));
  return { text: t('report.link'), href: `mailto:${feedback}?subject=${subject}&body=${body}` };
}
