import type { SafeHtml } from './event.ts';

/** Name of plain Finnish in addresses and file names: one more way of writing Finnish, not a language of its own. */
export const PLAIN_FINNISH = 'selko';
export type PlainFinnish = typeof PLAIN_FINNISH;

/** An event as somebody has written it in plain Finnish. */
export interface PlainText {
  readonly title: string;
  readonly summary: string;
  readonly body?: SafeHtml;
}
