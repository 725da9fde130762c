import { describe, expect, test } from 'vitest';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { EVENT, GOOD_CONTENT, goodContentWith, VENUE } from '../support/good-content.ts';
import { issuesOf } from './read-root.ts';

const files = {
  ...GOOD_CONTENT,
  [VENUE]: GOOD_CONTENT[VENUE].replace('[music, theatre]', '[music, theater]'),
  [EVENT]: GOOD_CONTENT[EVENT].replace('2026-12-05', '5.12.2026').replace('**esimerkkiä**', '<b>esimerkkiä</b>'),
};

const EXPECTED = {
  sv: [
    `${EVENT}:7:15 date-format ”5.12.2026” är inte ett datum som går att läsa. Menade du: 2026-12-05? Skriv år, månad och dag med streck, till exempel 2027-03-12.`,
    `${EVENT}:12:19 markdown-html Texten innehåller HTML-kod: ”<b>”. Den går inte att använda. Ta bort koden. Fetstil skrivs så här: **ord**, och en länk så här: [text](https://adress).`,
    `${VENUE}:3:21 unknown-code ”theater” går inte. Här kan stå: theatre, music, museum, film, dance-circus, festival, course, cultural-centre, literature, sport. Menade du: theatre? Välj ett av dessa och skriv det exakt likadant.`,
  ],
  en: [
    `${EVENT}:7:15 date-format “5.12.2026” is not a date that can be read. Did you mean: 2026-12-05? Write year, month and day with dashes, for example 2027-03-12.`,
    `${EVENT}:12:19 markdown-html The text contains HTML code: “<b>”. It cannot be used. Remove the code. Bold is written **word** and a link [text](https://address).`,
    `${VENUE}:3:21 unknown-code “theater” cannot be used. Allowed here: theatre, music, museum, film, dance-circus, festival, course, cultural-centre, literature, sport. Did you mean: theatre? Choose one of these and write it exactly so.`,
  ],
};

describe('says the same in', () => {
  test.for(['sv', 'en'] as const)('%s', async (locale) => {
    const said = (await issuesOf(files, locale)).map(
      ({ file, line, column, rule, message, fix }) => `${file}:${line}:${column} ${rule} ${message} ${fix}`,
    );
    for (const sentence of EXPECTED[locale]) expect(said).toContain(sentence);
  });
});

test('has words in every locale for the calendar and for opening hours, which have tables of their own', async () => {
  const wrong = goodContentWith(VENUE, 'Tu-Su 11:00-17:00', 'ti-su');
  const late = { ...wrong, [EVENT]: GOOD_CONTENT[EVENT].replace('2026-12-05', '2062-12-05') };
  const said = await Promise.all(LOCALE_CODES.map((locale) => issuesOf(late, locale)));
  expect(said).toHaveLength(LOCALE_CODES.length);
  for (const issues of said) {
    expect(issues.map(({ rule }) => rule)).toEqual(['calendar-too-far-ahead', 'opening-hours']);
    expect(issues.every(({ message, fix }) => message.length > 10 && fix.length > 10)).toBe(true);
  }
  const messages = said.flatMap((issues) => issues.map(({ message }) => message));
  expect(new Set(messages).size).toBe(messages.length);
});
