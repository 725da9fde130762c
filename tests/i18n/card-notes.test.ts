import { expect, it } from 'vitest';
import { BENEFITS } from '#domain/vocabulary.ts';
import { benefitLine, cardNotes } from '#i18n/card-notes.ts';
import { CARD_NOTE_STRINGS } from '#i18n/strings/card-notes.ts';
import { translate } from '#i18n/strings.ts';

const t = translate(CARD_NOTE_STRINGS, 'fi');

it('says in a few words what makes it easy to go', () => {
  expect(cardNotes({ benefit: 'free-ticket', noBooking: true, childrenFree: true }, t)).toEqual([
    'Ei tarvitse varata',
    'Lapset ilmaiseksi',
  ]);
  expect(cardNotes({ benefit: 'free-ticket', noBooking: false, childrenFree: false }, t)).toEqual([]);
});

it('never says that a course needs no booking: one always enrols', () => {
  expect(cardNotes({ benefit: 'course-place', noBooking: true, childrenFree: false }, t)).toEqual([]);
});

it('has no notes where everybody gets in free', () => {
  expect(cardNotes({ benefit: 'nothing-needed', noBooking: true, childrenFree: true }, t)).toEqual([]);
});

it('says what the card gives', () => {
  expect(BENEFITS.map((benefit) => benefitLine(benefit, t))).toEqual([
    'Ilmainen Kaikukortilla',
    'Ilmainen Kaikukortilla',
    'Ilmainen kurssipaikka Kaikukortilla',
    'Ilmainen kaikille',
  ]);
});
