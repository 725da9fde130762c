import type { FINDER_ANSWER_STRINGS } from '#i18n/strings/finder-answer.ts';
import type { FINDER_PANEL_STRINGS } from '#i18n/strings/finder-panel.ts';
import type { Translate } from '#i18n/strings.ts';
import type { CARD_STRINGS } from '#views/card-strings.ts';
import type { FinderWords } from '#views/finder-file.ts';
import type { FinderProps } from '#views/finder-props.ts';

export type AnswerTexts = Translate<typeof FINDER_ANSWER_STRINGS & typeof FINDER_PANEL_STRINGS & typeof CARD_STRINGS>;

/** What every part of an answer is handed: the page's choices, and the words that came with the data. */
export interface AnswerContext {
  readonly props: FinderProps;
  readonly words: FinderWords;
  readonly t: AnswerTexts;
}
