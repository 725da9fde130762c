import { expect, it } from 'vitest';
import { fillSentence } from '#i18n/fill-sentence.ts';
import { joinSentences, phraseSentence, sentenceText } from '#i18n/sentence.ts';
import { translator } from '#i18n/strings.ts';

const t = translator({ call: 'Soita {phone} klo {time}.' }, 'fi');
const phone = [{ text: '08 123', href: 'tel:+3588123' }];

it('puts pieces with their links into a text', () => {
  expect(fillSentence(t, 'call', { phone, time: 12 })).toEqual([{ text: 'Soita ' }, ...phone, { text: ' klo 12.' }]);
});

it('leaves what looks like a placeholder inside a piece alone', () => {
  const filled = fillSentence(t, 'call', { phone: [{ text: '{time}' }], time: 12 });
  expect(sentenceText(filled)).toBe('Soita {time} klo 12.');
});

it('wants a value for every placeholder', () => {
  expect(() => fillSentence(t, 'call', { phone })).toThrow(/\{time\}/);
});

it('ends a venue’s own words with a full stop unless they have a mark of their own', () => {
  expect([phraseSentence({ text: ' Tervetuloa ' }), phraseSentence({ text: 'Tervetuloa!', lang: 'fi' })]).toEqual([
    [{ text: 'Tervetuloa.' }],
    [{ text: 'Tervetuloa!', lang: 'fi' }],
  ]);
});

it('sets a space between sentences', () => {
  expect(sentenceText(joinSentences([[{ text: 'Yksi.' }], [{ text: 'Kaksi.' }]]))).toBe('Yksi. Kaksi.');
});
