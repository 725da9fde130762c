import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/strings.ts';
import type { FinderWords } from '#views/finder-file.ts';
import type { AnswerTexts } from './answer-context.ts';
import { interpretationTexts } from './interpretation-texts.ts';
import type { Outcome } from './outcome.ts';

/** What is read out after the number of results: what the search did with the words. Empty when it took them as they are. */
export function statusNote({ found, pending }: Outcome, { strings }: FinderWords, locale: Locale): string {
  if (found === undefined || pending) return '';
  const t: AnswerTexts = translator(strings, locale);
  return interpretationTexts(found, t)
    .map(({ text }) => text)
    .join(' ');
}
