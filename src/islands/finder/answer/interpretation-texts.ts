import type { FINDER_INTERPRETATION_STRINGS } from '#i18n/strings/finder-interpretation.ts';
import type { Translate } from '#i18n/strings.ts';
import type { Group } from '#search/lexicon/query-plan.ts';
import type { SearchFound } from '#search/search-engine.ts';

/** One sentence about what the search did. */
export interface InterpretationText {
  readonly text: string;
  /** Whether the words can also be searched as they are. */
  readonly isUndoable: boolean;
}

/** What the search did with the words, in sentences; none when it took them as they are. */
export function interpretationTexts(
  { plan, without }: Pick<SearchFound, 'plan' | 'without'>,
  t: Translate<typeof FINDER_INTERPRETATION_STRINGS>,
): InterpretationText[] {
  const texts: InterpretationText[] = [];
  if (plan.groups.some(({ used }) => used !== undefined)) {
    texts.push({ text: t('finder.shown-instead', { text: usedWords(plan.groups) }), isUndoable: true });
  }
  if (without.length > 0) {
    const isAll = without.length === plan.groups.filter(({ optional }) => !optional).length;
    const text = isAll ? t('finder.any-words') : t('finder.without-words', { words: without.join(', ') });
    texts.push({ text, isUndoable: false });
  }
  return texts;
}

/** A name that the whole query nearly is stands for all its words. */
function usedWords(groups: readonly Group[]): string {
  const name = groups.find(({ used, optional }) => used !== undefined && optional);
  return name?.used ?? groups.map(({ used, typed }) => used ?? typed).join(' ');
}
