import { parseFinnishTime, type TimeResult } from '#content-layer/finnish-time.ts';
import type { CivilDate } from '#domain/civil-date.ts';

/** Reads a time as it was typed, for telling at once what was understood. */
export function readTime(text: string, today: CivilDate): TimeResult {
  return parseFinnishTime(text, today);
}
