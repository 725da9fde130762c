import { isCivilDate, isCivilTime } from '#domain/civil-date.ts';

const FINNISH_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const LOOSE_TIME = /^(?:klo\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i;

/** `12.3.2027` as `2027-03-12`; nothing when the text is not a date written the Finnish way. */
export function fromFinnishDate(text: string): string | undefined {
  const [, day, month, year] = FINNISH_DATE.exec(text.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}

/** `klo 18` and `18.30` as `18:00` and `18:30`; nothing when the text is not a time of day. */
export function fromFinnishTime(text: string): string | undefined {
  const [, hour, minute = '00'] = LOOSE_TIME.exec(text.trim()) ?? [];
  const time = hour && `${hour.padStart(2, '0')}:${minute}`;
  return time && isCivilTime(time) ? time : undefined;
}
