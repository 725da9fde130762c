import { expect, test } from 'vitest';
import { translator } from '#i18n/strings.ts';

const t = translator(
  {
    plain: 'Avoinna',
    dated: '{d}.{m}. klo {time}',
    example: 'tickets: { channels: [box-office] } ja {.}, paikassa {where}',
    count: { one: '{count} tapahtuma', other: '{count} tapahtumaa' },
  },
  'fi',
);

test('values stand in their places, however often a text is asked for', () => {
  expect(t('plain')).toBe('Avoinna');
  expect(t('dated', { d: 5, m: 12, time: '18.00' })).toBe('5.12. klo 18.00');
  expect(t('dated', { d: 6, m: 1, time: '9.30' })).toBe('6.1. klo 9.30');
});

test('braces around anything but a name belong to the text', () => {
  expect(t('example', { where: 'Emma' })).toBe('tickets: { channels: [box-office] } ja {.}, paikassa Emma');
});

test('a value that looks like a place for one is a value', () => {
  expect(t('dated', { d: '{m}', m: 12, time: '$&' })).toBe('{m}.12. klo $&');
});

test('the form follows the number', () => {
  expect([t('count', { count: 1 }), t('count', { count: 0 })]).toEqual(['1 tapahtuma', '0 tapahtumaa']);
});

test.each(['absent', 'dated'] as const)(
  'an unknown text and a value that is missing are mistakes of ours: %s',
  (key) => {
    expect(() => t(key as 'dated', { d: 1, m: 2 })).toThrow(key);
  },
);
