import type { DateTexts } from './date-texts.ts';

/** A length in minutes: "45 min", "2 t", "1 t 30 min". */
export function formatDuration(minutes: number, t: DateTexts): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('duration.minutes', { minutes });
  return rest === 0 ? t('duration.hours', { hours }) : t('duration.both', { hours, minutes: rest });
}
