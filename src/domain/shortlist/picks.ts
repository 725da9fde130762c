import { MOST_PICKS } from './shortlist-link.ts';

/** What somebody picked, as their browser keeps it. */
export interface Pick {
  /** `<venue>/<slug>` of an event, or `<venue>`. */
  readonly id: string;
  /** Its name on that day: by it the visitor knows what is gone, when it is gone. */
  readonly title: string;
}

const ID = /^[a-z0-9-]{1,80}(?:\/[a-z0-9-]{1,80})?$/;
const LONGEST_TITLE = 200;

/** Reads what the browser kept. Whatever else is there, by an older site or another hand, is nothing. */
export function parsePicks(kept: string | null): readonly Pick[] {
  let read: unknown;
  try {
    read = JSON.parse(kept ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  const picks = read.flatMap((one): Pick[] => {
    const { id, title } = (one ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || !ID.test(id) || typeof title !== 'string') return [];
    return [{ id, title: title.slice(0, LONGEST_TITLE) }];
  });
  return withPicks([], picks);
}

/** With more of them at the end: each once, and no more than a list can hold. */
export function withPicks(picks: readonly Pick[], more: readonly Pick[]): readonly Pick[] {
  // A map keeps the place in which a key came first.
  return [...new Map([...picks, ...more].map((pick) => [pick.id, pick])).values()].slice(0, MOST_PICKS);
}

/** Without one. */
export function withoutPick(picks: readonly Pick[], id: string): readonly Pick[] {
  return picks.filter((pick) => pick.id !== id);
}

/** Where a browser keeps them; written at the first pick and not before. */
export const PICKS_KEY = 'kaiku-poiminnat';
