import { Temporal } from 'temporal-polyfill';
import type { ImportWindow } from './reading.ts';

const MONTHS = 13;

/**
 * The days that an import looks at: from the first of this month over thirteen months. Whole months, so that a calendar that has
 * not changed gives the same drafts tomorrow.
 */
export function importWindow(today: string): ImportWindow {
  const first = Temporal.PlainDate.from(today).with({ day: 1 });
  return { since: first.toString(), until: first.add({ months: MONTHS }).subtract({ days: 1 }).toString() };
}
