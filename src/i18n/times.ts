import type { CivilTime } from '#domain/civil-date.ts';
import type { DateTexts } from './date-texts.ts';

/** @example formatTime('18:00', dateTexts('fi')) // => '18.00' */
export function formatTime(time: CivilTime, t: DateTexts): string {
  const [hh = '', mm = ''] = time.split(':');
  return t('time.clock', { h: Number(hh), hh, mm });
}

/** @example formatTimeRange('18:00', '20:00', dateTexts('fi')) // => 'klo 18.00–20.00' */
export function formatTimeRange(start: CivilTime, end: CivilTime | undefined, t: DateTexts): string {
  const from = formatTime(start, t);
  return t('time.at', { time: end === undefined ? from : t('time.range', { from, until: formatTime(end, t) }) });
}
