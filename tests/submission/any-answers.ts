import fc from 'fast-check';
import {
  ACCESSIBILITY_FEATURES,
  AUDIENCES,
  CATEGORIES,
  STATUSES,
  TICKET_CHANNELS,
  WEEKDAYS,
} from '#domain/vocabulary.ts';
import { type Answers, NO_ANSWERS, type TextAnswers } from '#submission/answers.ts';

const HOSTILE = [
  '<b>x</b>',
  '[x](javascript:alert(1))',
  '# x',
  '`x`',
  'a\u202eb',
  '\u0000',
  '---',
  'x: y',
  '"',
  "'",
  '- a',
  '{a: b}',
  '@x',
  '*',
  '&a',
  '!b',
  '%',
  '|',
  '>',
  'Äänitalo\n---\ntitle: b',
  '=1+1',
  '\ud800',
];
const anyText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'Talvikonsertti',
      'Yön ääni',
      'Lauletaan yhdessä.',
      'Iso sali',
      '12/8 €',
      '02100',
      'null',
      'no',
      '1e3',
      '2026-12-05',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(81), 'y '.repeat(120), 'z'.repeat(401), 'å'.repeat(70_000)) },
);
const mostlyEmpty = (full: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: full });
const good = (...texts: string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: anyText });
const codes = <T extends string>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 });

const title = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Talvikonsertti', 'Yön ääni', '404', 'Kesä') },
  { weight: 1, arbitrary: anyText },
);
const day = good(
  '5.12.2026',
  'la 5.12.',
  '12.3.2027',
  '2027-03-12',
  '28.2.2027',
  'ke 5.12.2026',
  '31.2.2027',
  '1.1.2020',
  '1.1.2031',
);
const time = good(
  'la 5.12. klo 18–20',
  '5.12.2026 klo 18',
  '5.12.2026 klo 22–02',
  '28.3.2027 klo 3.30',
  '25.10.2026 klo 3.30',
  '5.12.2026 klo 20–18',
  '5.12.2026',
  '1.1.2020 klo 18',
  '6.12. klo 12 – 8.12. klo 14',
);
const body = mostlyEmpty(
  fc.oneof(fc.constantFrom('Tervetuloa!', '- a\n- b', '### Ohjelma\n\nx', 'a\n\nb', '> x'), anyText),
);

const texts: fc.Arbitrary<TextAnswers> = fc.record({
  title,
  summary: good('Lauletaan yhdessä.', 'Kaikki mukaan!'),
  body,
  place: mostlyEmpty(anyText),
  price: mostlyEmpty(anyText),
  statusNote: mostlyEmpty(anyText),
  accessibilityNote: mostlyEmpty(anyText),
});
const translation = fc.oneof(
  { weight: 3, arbitrary: fc.constant(NO_ANSWERS.translations.sv) },
  { weight: 1, arbitrary: texts },
);

/** Answers as people might give them: mostly sensible, now and then anything at all. */
export const ANY_ANSWERS: fc.Arbitrary<Answers> = fc
  .record({
    categories: codes(CATEGORIES),
    audience: codes(AUDIENCES),
    ageMin: mostlyEmpty(good('3', '7')),
    ageMax: mostlyEmpty(good('12', '2', '200')),
    languages: good('fi', 'fi sv', 'fi, se', 'none', 'none fi', ''),
    duration: mostlyEmpty(good('90', '0')),
    website: mostlyEmpty(good('https://www.esimerkki.example/', 'www.esimerkki.example', 'http://a.fi')),
    status: fc.constantFrom(...STATUSES),
    kind: fc.constantFrom('dates', 'dates', 'weekly', 'range'),
    dates: fc.array(fc.record({ text: time, status: fc.constantFrom(...STATUSES), note: mostlyEmpty(anyText) }), {
      maxLength: 4,
    }),
    from: day,
    until: good('28.2.2027', '30.5.2027', '5.12.2026', '2.1.2020'),
    days: codes(WEEKDAYS),
    everySecond: fc.boolean(),
    clock: good('18–20', '18.00–20.00', 'klo 18', '', '25'),
    except: mostlyEmpty(good('24.12.2026', '24.12.2026, 31.12.2026')),
    openingHours: good('ti–su 11–17', 'Tu-Su 11:00-17:00', 'ti-pe klo 10–16, la 12–15', '', 'joskus'),
    ticketsDiffer: fc.boolean(),
    tickets: fc.record({
      benefit: fc.constantFrom('', 'free-ticket', 'course-place', 'x'),
      channels: codes(TICKET_CHANNELS),
      booking: fc.constantFrom('', 'required', 'not-needed'),
      deadlineAmount: mostlyEmpty(good('2', '0')),
      deadlineUnit: fc.constantFrom('hours', 'days', 'working-days'),
      quota: mostlyEmpty(good('10', 'limited', '-1')),
      children: fc.constantFrom('', 'free', 'ask'),
      phone: mostlyEmpty(good('08 123 4567', '112', 'soita')),
      email: mostlyEmpty(good('liput@esimerkki.example', 'liput')),
      note: mostlyEmpty(anyText),
    }),
    accessibility: fc.dictionary(fc.constantFrom(...ACCESSIBILITY_FEATURES), fc.constantFrom('yes', 'no', 'ask'), {
      maxKeys: 3,
    }),
    translations: fc.record({ sv: translation, en: translation }),
  })
  .chain((rest) => texts.map((own): Answers => ({ ...NO_ANSWERS, venue: 'esimerkkitalo', ...rest, ...own })));
