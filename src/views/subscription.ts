import { calendarPath } from '#i18n/routes.ts';
import type { ViewContext } from './view-context.ts';

/** A calendar to subscribe to, as a page offers it. */
export interface SubscriptionView {
  readonly title: string;
  /** `webcal:`: opens the calendar program. */
  readonly href: string;
  readonly text: string;
  readonly help: string;
  /** The same address, to copy into a program that does not open by itself. */
  readonly address: string;
}

/**
 * The subscription of a list or a venue.
 *
 * @param what what the calendar holds: "Kajaani"
 * @param site the site's own address
 */
export function subscriptionView(
  code: string,
  what: string,
  { t, locale }: Pick<ViewContext, 't' | 'locale'>,
  site: URL,
): SubscriptionView {
  const address = new URL(calendarPath(locale, code), site).href;
  return {
    title: t('calendar.title'),
    href: address.replace(/^https?:/, 'webcal:'),
    text: t('calendar.subscribe', { what }),
    help: t('calendar.subscribe.help'),
    address,
  };
}
