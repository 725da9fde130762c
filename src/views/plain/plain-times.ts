import type { OngoingOffer } from '#domain/event.ts';
import { isoStart } from '#domain/iso-date-time.ts';
import type { EpochMinutes, Occurrence } from '#domain/occurrence.ts';
import type { Status } from '#domain/vocabulary.ts';
import { weekdayName } from '#i18n/dates.ts';
import { formatOpeningHours } from '#i18n/opening-hours-text.ts';
import { ownWords } from '#i18n/plain/own-words.ts';
import { plainOccurrence } from '#i18n/plain/plain-occurrence.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import type { PageTexts } from '../page-texts.ts';

/** One time in sentences. */
export interface PlainTime {
  readonly text: string;
  /** For the order of a list, as `<time datetime>`. */
  readonly datetime: string;
  readonly endsAt: EpochMinutes;
}

/** A time; that it alone is off or full is said after it, and what the venue says of it. */
export function plainTime(time: Occurrence, ofEvent: Status, t: PageTexts): PlainTime {
  const isOwn = time.status !== ofEvent;
  return {
    text: [
      plainOccurrence(time, t),
      ...(isOwn && time.status !== 'scheduled' ? [plain(`time.${time.status}`)] : []),
      ...(time.note ? [ownWords(time.note)] : []),
    ].join(' '),
    datetime: isoStart(time),
    endsAt: time.endsAt,
  };
}

/** Something that is open for weeks: its first and last day, and its hours with weekdays in full. */
export function plainPeriod(
  { from, until, openingHours }: Pick<OngoingOffer, 'from' | 'until' | 'openingHours'>,
  t: PageTexts,
): string[] {
  const hours = openingHours === undefined ? undefined : formatOpeningHours(openingHours, t);
  return [
    plainOccurrence({ date: from, endDate: until }, t),
    hours === undefined ? plain('event.hours.ask') : plain('event.hours', { hours: inFull(hours, t) }),
  ];
}

/** "ti–su 11–17" → "tiistai–sunnuntai 11–17". */
function inFull(hours: string, t: PageTexts): string {
  return [0, 1, 2, 3, 4, 5, 6].reduce((text, day) => {
    const short = weekdayName(day, t, 'short');
    return text.replace(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'gu'), weekdayName(day, t, 'long'));
  }, hours);
}
