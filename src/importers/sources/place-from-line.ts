import type { ImportedPlace } from '../imported-event.ts';
import { cleanText } from '../text/clean-text.ts';

/** A place out of one line of a calendar: "Louhisali, Kulttuuriaukio 2, 02100 Espoo, Suomi". */
export function placeFromLine(line: string): ImportedPlace {
  const parts = cleanText(line)
    .split(/\s*,\s*/)
    .filter((part) => part !== '' && !/^(?:suomi|finland|fi)$/i.test(part));
  const town = parts.findIndex((part) => /^\d{5}\b/.test(part));
  const [, postalCode, locality] = /^(\d{5})\s*(.*)$/.exec(parts[town] ?? '') ?? [];
  const street = parts.find((part, at) => at !== town && /\p{L}{3,}\s+\d+/u.test(part));
  const name = parts.find((part, at) => at !== town && part !== street);
  return {
    ...(name && { name }),
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(locality && { locality }),
  };
}
