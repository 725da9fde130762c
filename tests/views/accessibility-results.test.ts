import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AccessibilityResults, accessibilityResultsView, isStatementOld } from '#views/accessibility-results.ts';
import { pageTexts } from '#views/page-texts.ts';
import { statementResults } from '../../src/cli/report/statement-results.ts';

const LAST: AccessibilityResults = {
  date: '2026-11-27',
  tools: 'axe-core 1.2.3',
  pages: 100,
  kinds: 30,
  ways: 10,
  violations: 0,
  planted: 80,
  caught: 95,
};
const told = (results: AccessibilityResults, locale: 'fi' | 'sv' | 'en' = 'fi') =>
  accessibilityResultsView({ t: pageTexts(locale), locale }, results);

describe('what the accessibility statement tells of the tests', () => {
  it('is their day, their numbers and their limits', () => {
    const { title, sentences } = told(LAST);
    expect(title).toBe('Testien tulos 27.11.2026');
    expect(sentences.join(' ')).toContain(
      'Testit katsoivat 100 sivua kolmella kielellä. Niistä 30 erilaista luettiin 10 tavalla',
    );
    expect(sentences).toContain('Virheitä ei löytynyt.');
    expect(sentences.join(' ')).toContain('80 tahallisella virheellä. Testit huomasivat niistä 95 %.');
  });

  it('does not hide what was found', () => {
    expect(told({ ...LAST, violations: 1 }).sentences).toContain('Virheitä löytyi yksi. Korjaamme sen.');
    expect(told({ ...LAST, violations: 3 }, 'en').sentences).toContain('They found 3 faults. We will mend them.');
  });

  it('names the address for feedback, and says so where the publisher has given none', () => {
    const withAddress = accessibilityResultsView(
      { t: pageTexts('fi'), locale: 'fi', feedback: 'palaute@kaikutarjonta.example' },
      LAST,
    );
    expect(withAddress.feedback).toMatchObject({ address: 'palaute@kaikutarjonta.example' });
    expect(withAddress.feedback.text).toContain('Vastaamme 14 päivässä');
    const { feedback } = told(LAST);
    expect(feedback.address).toBeUndefined();
    expect(feedback.text).toContain('ei ole vielä osoitetta');
  });

  it('is old after a year', () => {
    expect(isStatementOld('2027-11-27', LAST)).toBe(false);
    expect(isStatementOld('2027-11-28', LAST)).toBe(true);
  });

  it('comes from the figures of the last run, and says which are missing', () => {
    const suites = [
      {
        suite: 'accessibility-axe',
        rows: [
          { what: 'pages that axe looked at', value: 105 },
          { what: 'violations', value: 1 },
        ],
      },
      {
        suite: 'accessibility-modes',
        rows: [
          { what: 'kinds of pages', value: 37 },
          { what: 'kinds of pages read in every way', value: 35 },
          { what: 'ways to read each: a, b', value: 8 },
          { what: 'violations', value: 2 },
        ],
      },
      {
        suite: 'planted-faults',
        rows: [
          { what: 'accessibility faults planted', value: 80 },
          { what: 'of them caught, %', value: 95 },
        ],
      },
    ];
    const results = { pages: 105, kinds: 35, ways: 10, violations: 3, planted: 80, caught: 95 };
    expect(statementResults(suites)).toEqual(results);
    expect(() => statementResults(suites.slice(1))).toThrow('accessibility-axe');
  });
});

// What the law wants of a statement (306/2019, (EU) 2018/1523): state, faults, how it was made, feedback, authority.
it.each([
  [
    'fi',
    [
      'osittain',
      'ei vielä toimi',
      '14 päivässä',
      'Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
      'oma[an]* arvio',
    ],
  ],
  [
    'sv',
    [
      'delvis',
      'ännu inte fungerar',
      'inom 14 dagar',
      'Enheten för tillsyn över digital tillgänglighet',
      'egen bedömning',
    ],
  ],
  [
    'en',
    ['in part', 'does not work yet', 'within 14 days', 'Digital Accessibility Supervision Unit', 'own assessment'],
  ],
])('the statement in %s has its five parts and the authority’s contacts', (language, parts) => {
  const text = readFileSync(`content/pages/${language}/accessibility.md`, 'utf8');
  for (const part of [...parts, '029 534 5000', '@traficom\\.fi']) expect(text).toMatch(new RegExp(part));
});
