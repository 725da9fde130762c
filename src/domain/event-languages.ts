import type { Event } from './event.ts';

/** Stands for "no words are needed" where a language could stand. */
export const NO_WORDS = 'none';

const ALWAYS = ['fi', 'sv', 'en'] as const;

/** Languages that are always offered as choices, also when nothing is in them now. */
export const BASIC_LANGUAGES: readonly string[] = [...ALWAYS, NO_WORDS];

/** The languages of one event as choices: `sv-FI` is Swedish, and no language at all is {@link NO_WORDS}. */
export function languagesOf({ languages }: Pick<Event, 'languages'>): string[] {
  if (languages.length === 0) return [NO_WORDS];
  return [...new Set(languages.map((tag) => tag.split('-')[0] ?? tag))];
}

/** Every language that can be chosen: those always offered, others that some event has by their tags, and "no words" last. */
export function languageChoices(events: readonly Pick<Event, 'languages'>[]): string[] {
  const found = new Set(events.flatMap(languagesOf));
  const others = [...found].filter((tag) => !BASIC_LANGUAGES.includes(tag));
  return [...ALWAYS, ...others.sort(), NO_WORDS];
}
