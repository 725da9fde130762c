import { weekdayIndex } from '#domain/civil-date.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { xmlText } from '../escape/xml-text.ts';
import type { FeedItem } from './feed-items.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** The page that it belongs to. */
  readonly page: string;
  /** Its own address. */
  readonly self: string;
  readonly locale: Locale;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A feed in RSS 2.0. Dates are those of the content, so that the same content gives the same bytes. */
export function rssText({ title, description, page, self, locale }: FeedHead, items: readonly FeedItem[]): string {
  const entries = items.map(
    (item) =>
      `<item><title>${xmlText(item.title)}</title><link>${xmlText(item.url)}</link><guid isPermaLink="true">${xmlText(item.url)}</guid>` +
      `<pubDate>${rfc822(item.day)}</pubDate><description>${xmlText(item.text)}</description></item>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>\n' +
    `<title>${xmlText(title)}</title><link>${xmlText(page)}</link><description>${xmlText(description)}</description>` +
    `<language>${LOCALES[locale].tag}</language><atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/><ttl>720</ttl>\n` +
    `${entries.join('')}</channel></rss>\n`
  );
}

/** A feed in JSON Feed 1.1. */
export function jsonFeed({ title, description, page, self, locale }: FeedHead, items: readonly FeedItem[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: LOCALES[locale].tag,
    items: items.map(({ url, title: name, text, day }) => ({
      id: url,
      url,
      title: name,
      content_text: text,
      date_modified: `${day}T00:00:00Z`,
    })),
  };
}

/** A day as RSS writes it (RFC 822 with the year in full). */
function rfc822(day: string): string {
  const [year, month = '', date] = day.split('-');
  return `${DAYS[weekdayIndex(day)]}, ${date} ${MONTHS[Number(month) - 1]} ${year} 00:00:00 GMT`;
}
