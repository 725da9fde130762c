import { expect, it } from 'vitest';
import { dateTexts } from '#i18n/date-texts.ts';
import { formatOpeningHours } from '#i18n/opening-hours-text.ts';

it.each([
  ['Tu-Su 11:00-17:00', 'ti–su 11–17, ma suljettu', 'ti–sö 11–17, må stängt', 'Tue–Sun 11:00–17:00, Mon closed'],
  ['24/7', 'aina avoinna', 'alltid öppet', 'always open'],
  ['Mo-Su 11:00-24:00', 'joka päivä 11–24', 'varje dag 11–24', 'every day 11:00–24:00'],
  [
    'Mo,We-Fr 10:00-12:00,13:00-17:30; Su 20:00-02:00',
    'ma ja ke–pe 10–12 ja 13–17.30, su 20–2, ti ja la suljettu',
    'må och on–fr 10–12 och 13–17.30, sö 20–2, ti och lö stängt',
    'Mon and Wed–Fri 10:00–12:00 and 13:00–17:30, Sun 20:00–02:00, Tue and Sat closed',
  ],
])('says %s in words', (text, fi, sv, en) => {
  const said = (['fi', 'sv', 'en'] as const).map((locale) => formatOpeningHours(text, dateTexts(locale)));
  expect(said).toEqual([fi, sv, en]);
});

it('says nothing of hours it does not understand', () => {
  expect(formatOpeningHours('kesäisin', dateTexts('fi'))).toBeUndefined();
});
