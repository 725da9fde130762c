/** `2026-12-05` as `5.12.2026`; anything else as it is. */
export function finnishDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${Number(day)}.${Number(month)}.${year}`;
}

/** `18:00` as `18`, `09:30` as `9.30`; anything else as it is. */
export function finnishClock(time: string): string {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (hour === undefined) return time;
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}
