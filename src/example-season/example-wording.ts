import type { ContentLanguage } from '#domain/localized.ts';
import type { Wording } from './listing-text.ts';

/** The word that every invented listing bears, and the sentences that say so, in each language. */
export const EXAMPLE_WORDS: Readonly<
  Record<ContentLanguage, { readonly word: string; readonly inSummary: string; readonly inBody: string }>
> = {
  fi: {
    word: 'Esimerkki',
    inSummary: 'Tämä on esimerkki.',
    inBody: '*Tämä tapahtuma on keksitty esimerkki. Se näyttää, miltä tapahtuman sivu näyttää.*',
  },
  sv: {
    word: 'Exempel',
    inSummary: 'Detta är ett exempel.',
    inBody: '*Evenemanget är ett påhittat exempel. Det visar hur en evenemangssida ser ut.*',
  },
  en: {
    word: 'Example',
    inSummary: 'This is an example.',
    inBody: '*This event is an invented example. It shows what an event’s page looks like.*',
  },
};

/**
 * A listing's title and summary with the words that mark it as an example.
 *
 * @param number which one it is of its kind at its venue; from 2 on the title tells, so that no two are alike
 */
export function exampleWording(
  [title, summary]: Wording,
  language: ContentLanguage,
  number: number,
): { title: string; summary: string } {
  const { word, inSummary } = EXAMPLE_WORDS[language];
  return { title: `${word}: ${title}${number > 1 ? ` (${number})` : ''}`, summary: `${summary} ${inSummary}` };
}
