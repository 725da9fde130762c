import type { DateTexts } from './date-texts.ts';

/** A length in minutes: "45 minuuttia", "2 tuntia", "1 tunti 30 minuuttia". */
export function formatDuration(minutes: number, t: DateTexts): string {
  const hours = t('duration.hours', { count: Math.floor(minutes / 60) });
  const rest = t('duration.minutes', { count: minutes % 60 });
  if (minutes < 60) return rest;
  return minutes % 60 === 0 ? hours : t('duration.both', { hours, minutes: rest });
}
