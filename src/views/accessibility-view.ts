import type { Localized, Phrase } from '#domain/localized.ts';
import type { AccessibilityFacts } from '#domain/venue.ts';
import { ACCESSIBILITY_FEATURES, type AccessibilityAnswer } from '#domain/vocabulary.ts';
import { formatList } from '#i18n/lists.ts';
import { accessibilityLabel } from '#i18n/vocabulary-labels.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** Facts on access, in words. Nobody has to guess: what is unknown is named, with whom to ask. */
export interface AccessibilityView {
  /** "On: hissi, esteetön WC." and the like, one line an answer; a single sentence when nothing is known. */
  readonly lines: readonly {
    readonly answer: AccessibilityAnswer | 'unknown';
    readonly label?: string;
    readonly text: string;
  }[];
  readonly note?: Phrase;
}

/** The facts in groups: what there is, what there is not, what to ask. */
export function accessibilityView(
  facts: AccessibilityFacts,
  note: Localized | undefined,
  context: ViewContext,
): AccessibilityView {
  const { t } = context;
  const withAnswer = (answer: AccessibilityAnswer) =>
    ACCESSIBILITY_FEATURES.filter((feature) => (facts[feature] ?? 'ask') === answer).map((feature) =>
      accessibilityLabel(feature, t),
    );
  const line = (answer: AccessibilityAnswer, label: string) => {
    const names = withAnswer(answer);
    return names.length === 0 ? [] : [{ answer, label, text: `${formatList(names.map(lowerFirst), t)}.` }];
  };
  const known = [...line('yes', t('access.yes')), ...line('no', t('access.no'))];
  return {
    lines:
      known.length === 0
        ? [{ answer: 'unknown', text: t('access.unknown') }]
        : [...known, ...line('ask', t('access.ask'))],
    ...(note && { note: phrase(note, context) }),
  };
}

/** Labels begin with a capital; inside a sentence only names would. `WC` stays as it is. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}
