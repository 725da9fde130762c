import type { Event } from '#domain/event.ts';
import { onceEach } from '#domain/once-each.ts';
import { LOCALES } from '#i18n/locales.ts';
import { icsLine, icsText } from '../escape/ics-text.ts';
import type { FeedContext } from '../feed-context.ts';
import { eventComponents } from './event-components.ts';

/**
 * A calendar (RFC 5545, with the properties of RFC 7986): what a single event's file and a subscription have in common. Asked
 * for again twice a day.
 *
 * @param name what people see in their own calendar
 */
export function calendarText(name: string, events: readonly Event[], context: FeedContext): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kaikutarjonta//Kaikutarjonta//${LOCALES[context.locale].tag.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${icsText(name)}`,
    `X-WR-CALNAME:${icsText(name)}`,
    'X-WR-TIMEZONE:Europe/Helsinki',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
  ];
  const body = events.map((event) => componentsIn(context, event)).join('');
  return `${head.map(icsLine).join('')}${body}${icsLine('END:VCALENDAR')}`;
}

/** An event stands in the calendars of its town, its house, its kinds and its audiences: written once, not in each. */
const componentsIn = onceEach((context: FeedContext, event: Event) => eventComponents(event, context));
