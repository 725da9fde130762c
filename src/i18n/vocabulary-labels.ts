import type {
  AccessibilityAnswer,
  AccessibilityFeature,
  Audience,
  Benefit,
  Category,
  IssuerKind,
  Participation,
  Status,
  TicketChannel,
  VenueKind,
} from '#domain/vocabulary.ts';
import type { VOCABULARY_STRINGS } from './strings/vocabulary.ts';
import type { EVENT_VOCABULARY } from './strings/vocabulary-events.ts';
import type { Translate } from './strings.ts';

/** Labels only take texts and import none: what the browser runs must not carry every language. */
export type VocabularyTexts = Translate<typeof VOCABULARY_STRINGS>;
/** Texts of an event's own codes are enough for these: what an island carries. */
export type EventVocabularyTexts = Translate<typeof EVENT_VOCABULARY>;

export const categoryLabel = (code: Category, t: EventVocabularyTexts): string => t(`category.${code}`);
export const audienceLabel = (code: Audience, t: EventVocabularyTexts): string => t(`audience.${code}`);
export const statusLabel = (code: Status, t: EventVocabularyTexts): string => t(`status.${code}`);
export const benefitLabel = (code: Benefit, t: EventVocabularyTexts): string => t(`benefit.${code}`);
export const venueKindLabel = (code: VenueKind, t: VocabularyTexts): string => t(`venue-kind.${code}`);
export const participationLabel = (code: Participation, t: VocabularyTexts): string => t(`participation.${code}`);
export const channelLabel = (code: TicketChannel, t: VocabularyTexts): string => t(`channel.${code}`);
export const accessibilityLabel = (code: AccessibilityFeature, t: VocabularyTexts): string =>
  t(`accessibility.${code}`);
export const accessibilityAnswerLabel = (code: AccessibilityAnswer, t: VocabularyTexts): string =>
  t(`accessibility-answer.${code}`);
export const issuerKindLabel = (code: IssuerKind, t: VocabularyTexts): string => t(`issuer-kind.${code}`);
