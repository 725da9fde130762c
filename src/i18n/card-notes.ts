import type { EventSummary } from '#domain/event-summary.ts';
import type { Benefit } from '#domain/vocabulary.ts';
import type { CARD_NOTE_STRINGS } from './strings/card-notes.ts';
import type { Translate } from './strings.ts';

export type CardNoteTexts = Translate<typeof CARD_NOTE_STRINGS>;

/** Short facts for a card, most useful first. None when it is free for everybody: then nothing is left to ask. */
export function cardNotes(
  { benefit, noBooking, childrenFree }: Pick<EventSummary, 'benefit' | 'noBooking' | 'childrenFree'>,
  t: CardNoteTexts,
): string[] {
  if (benefit === 'nothing-needed') return [];
  const notes: string[] = [];
  // A course is always enrolled for.
  if (noBooking && benefit !== 'course-place') notes.push(t('note.no-booking'));
  if (childrenFree) notes.push(t('note.children-free'));
  return notes;
}

/** @example benefitLine('free-ticket', t) // => 'Ilmainen Kaikukortilla' */
export function benefitLine(benefit: Benefit, t: CardNoteTexts): string {
  return t(`benefit-line.${benefit}`);
}
