import { weekdayIndex } from '#domain/civil-date.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import type { DateTexts } from '../date-texts.ts';
import { formatDate, weekdayName } from '../dates.ts';
import { formatTime } from '../times.ts';

/**
 * When something is, in short plain Finnish: one thing in each sentence, no short forms, the weekday in full.
 *
 * @example plainOccurrence({ date: '2026-12-05', … }, t) // => 'Päivä on lauantai 5.12.2026. Alkaa kello 18.00. Loppuu kello 20.00.'
 */
export function plainOccurrence(
  { date, start, endDate, end }: Pick<Occurrence, 'date' | 'start' | 'endDate' | 'end'>,
  t: DateTexts,
): string {
  const day = (civil: string) => `${weekdayName(weekdayIndex(civil), t, 'long')} ${formatDate(civil, t)}`;
  return [
    endDate === date || end !== undefined ? `Päivä on ${day(date)}.` : `Ensimmäinen päivä on ${day(date)}.`,
    ...(endDate === date || end !== undefined ? [] : [`Viimeinen päivä on ${day(endDate)}.`]),
    ...(start === undefined ? [] : [`Alkaa kello ${formatTime(start, t)}.`]),
    ...(end === undefined
      ? []
      : [`Loppuu kello ${formatTime(end, t)}${endDate === date ? '' : ` (${day(endDate)})`}.`]),
  ].join(' ');
}
