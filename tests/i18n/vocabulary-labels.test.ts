import { describe, expect, it } from 'vitest';
import {
  ACCESSIBILITY_ANSWERS,
  ACCESSIBILITY_FEATURES,
  AUDIENCES,
  BENEFITS,
  CATEGORIES,
  ISSUER_KINDS,
  PARTICIPATIONS,
  STATUSES,
  TICKET_CHANNELS,
  VENUE_KINDS,
} from '#domain/vocabulary.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import * as labels from '#i18n/vocabulary-labels.ts';
import { explanationOf, vocabularyTexts } from '#i18n/vocabulary-texts.ts';

describe.each(LOCALE_CODES)('labels in %s', (locale) => {
  const t = vocabularyTexts(locale);

  it.each([
    ['category', CATEGORIES.map((code) => labels.categoryLabel(code, t))],
    ['audience', AUDIENCES.map((code) => labels.audienceLabel(code, t))],
    ['venue kind', VENUE_KINDS.map((code) => labels.venueKindLabel(code, t))],
    ['feature', ACCESSIBILITY_FEATURES.map((code) => labels.accessibilityLabel(code, t))],
    ['answer', ACCESSIBILITY_ANSWERS.map((code) => labels.accessibilityAnswerLabel(code, t))],
    ['channel', TICKET_CHANNELS.map((code) => labels.channelLabel(code, t))],
    ['benefit', BENEFITS.map((code) => labels.benefitLabel(code, t))],
    ['status', STATUSES.map((code) => labels.statusLabel(code, t))],
    ['participation', PARTICIPATIONS.map((code) => labels.participationLabel(code, t))],
    ['issuer kind', ISSUER_KINDS.map((code) => labels.issuerKindLabel(code, t))],
  ])('tell every %s from the others', (_, texts) => {
    expect(texts.length).toBeGreaterThan(2);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}/u);
  });

  it('are explained where a word alone is not enough', () => {
    expect(explanationOf('participation.reported', t)).toMatch(/\.$/);
    expect(explanationOf('category.theatre', t)).toBeUndefined();
  });
});
