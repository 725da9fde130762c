import { describe, expect, test } from 'vitest';
import { type Answers, NO_ANSWERS, NO_TIME } from '#submission/answers.ts';
import { answersOf } from '#submission/answers-of.ts';
import { toOpeningHours } from '#submission/finnish-hours.ts';
import { judgeAnswers } from '#submission/judge-answers.ts';
import { githubLink, mailLink } from '#submission/send-links.ts';
import { clockOn } from '../support/catalogue-fixture.ts';
import { EVENT, GOOD_CONTENT, TODAY } from '../support/good-content.ts';
import { DOSSIER } from './dossier-fixture.ts';

const CONCERT: Answers = {
  ...NO_ANSWERS,
  venue: 'esimerkkitalo',
  title: 'Yön ääni',
  summary: 'Lauletaan yhdessä.',
  dates: [{ ...NO_TIME, text: 'la 5.12. klo 18–20' }],
};
const judge = (answers: Partial<Answers>, dossier = DOSSIER) =>
  judgeAnswers(
    { ...CONCERT, ...answers },
    { dossier, clock: clockOn(TODAY), locale: 'fi', sourceName: 'Kohteen oma ilmoitus' },
  );
const file = (answers: Partial<Answers>, at = 0) => judge(answers).files[at]?.text;

test('few answers make a short file', () => {
  const { files, faults, event } = judge({});
  expect(faults).toEqual([]);
  expect(files).toEqual([
    {
      language: 'fi',
      parts: ['events', 'esimerkkitalo', 'yon-aani.md'],
      text: `---
title: Yön ääni
summary: Lauletaan yhdessä.
languages:
  - fi
when:
  dates:
    - date: 2026-12-05
      start: 18:00
      end: 20:00
sources:
  - name: Kohteen oma ilmoitus
    date: 2026-11-22
checked: 2026-11-22
---
`,
    },
  ]);
  expect(event).toMatchObject({ id: 'esimerkkitalo/yon-aani', tickets: { channels: ['box-office', 'phone'] } });
});

test('a name that the venue has used already gets a number', () => {
  expect(judge({ title: 'Talvikonsertti' }).files[0]?.parts.at(-1)).toBe('talvikonsertti-2.md');
});

test('what is written in another language becomes a file beside it', () => {
  const sv = { ...NO_ANSWERS.translations.sv, title: 'Nattens ljud', summary: 'Vi sjunger.', body: 'Välkommen!' };
  const { files, event } = judge({ translations: { ...NO_ANSWERS.translations, sv } });
  expect(files.map(({ parts }) => parts.at(-1))).toEqual(['yon-aani.md', 'yon-aani.sv.md']);
  expect(files[1]?.text).toBe('---\ntitle: Nattens ljud\nsummary: Vi sjunger.\n---\n\nVälkommen!\n');
  expect(event?.title).toEqual({ fi: 'Yön ääni', sv: 'Nattens ljud' });
});

test('a weekly event, a long one and a ticket of its own', () => {
  expect(
    file({
      kind: 'weekly',
      from: '12.1.2027',
      until: '25.5.2027',
      days: ['tu'],
      clock: '10.00–10.45',
      except: '30.3.2027, 6.4.2027',
      everySecond: true,
    }),
  ).toContain(
    'weekly:\n    from: 2027-01-12\n    until: 2027-05-25\n    days:\n      - tu\n    every: 2\n    start: 10:00\n    end: 10:45\n    except:\n      - 2027-03-30\n      - 2027-04-06\n',
  );
  expect(file({ kind: 'range', from: '1.3.2027', until: '29.8.2027', openingHours: 'ti–su klo 11–17' })).toContain(
    'range:\n    from: 2027-03-01\n    until: 2027-08-29\n    openingHours: Tu-Su 11:00-17:00\n',
  );
  const tickets = {
    ...NO_ANSWERS.tickets,
    quota: '20',
    deadlineAmount: '2',
    channels: ['email'],
    email: 'liput@esimerkki.example',
  };
  expect(judge({ ticketsDiffer: true, tickets }).event?.tickets).toMatchObject({
    quota: 20,
    deadline: { amount: 2, unit: 'days' },
    channels: ['email'],
  });
  expect(file({ ticketsDiffer: false, tickets })).not.toContain('quota');
});

describe('each fault is told at its field, in the words of the content check', () => {
  const sv = NO_ANSWERS.translations.sv;
  test.each<[Partial<Answers>, string, string]>([
    [{ title: '' }, 'title', 'Tähän tarvitaan vastaus.'],
    [{ title: 'ä'.repeat(81) }, 'title', 'Teksti on liian pitkä: 81 merkkiä. Enintään 80 mahtuu.'],
    [{ summary: 'a\u202eb' }, 'summary', 'Tekstissä on näkymätön merkki'],
    [{ body: 'Hei <b>x</b>' }, 'body', 'Tekstissä on HTML-koodia: ”<b>”.'],
    [{ body: 'Hei\u202e' }, 'body', 'näkymätön'],
    [{ website: 'www.a.fi' }, 'website', '”www.a.fi” ei ole verkko-osoite.'],
    [{ ageMin: '9', ageMax: '7' }, 'ageMax', ''],
    [{ languages: 'suomi' }, 'languages', ''],
    [{ dates: [NO_TIME] }, 'dates-0', ''],
    [{ dates: [NO_TIME, { ...NO_TIME, text: 'ensi lauantaina' }] }, 'dates-1', 'ensi lauantaina'],
    [
      {
        dates: [
          { ...NO_TIME, text: 'la 5.12. klo 18–20' },
          { ...NO_TIME, text: '31.2.2027' },
        ],
      },
      'dates-1',
      '31.2.2027',
    ],
    [{ dates: [{ ...NO_TIME, text: '5.12.2026 klo 20–18' }] }, 'dates-0', ''],
    [{ kind: 'weekly', from: '1.3.2027', until: '1.2.2027', days: ['mo'], clock: '18' }, 'until', ''],
    [{ kind: 'weekly', from: '1.2.2027', until: '1.3.2027', days: [], clock: '18' }, 'days', ''],
    [{ kind: 'weekly', from: '1.2.2027', until: '1.3.2027', days: ['mo'], clock: 'illalla' }, 'clock', 'illalla'],
    [{ kind: 'range', from: '1.2.2027', until: '1.3.2027', openingHours: 'usein' }, 'openingHours', 'usein'],
    [{ ticketsDiffer: true, tickets: { ...NO_ANSWERS.tickets, phone: 'soita' } }, 'tickets-phone', 'soita'],
    [{ ticketsDiffer: true, tickets: { ...NO_ANSWERS.tickets, deadlineAmount: 'x' } }, 'tickets-deadlineAmount', ''],
    [{ translations: { ...NO_ANSWERS.translations, sv: { ...sv, title: 'Natt' } } }, 'sv-summary', ''],
    [
      { translations: { ...NO_ANSWERS.translations, sv: { ...sv, title: 'Natt', summary: 'x', body: '`x`' } } },
      'sv-body',
      '',
    ],
  ])('%j', (answers, field, words) => {
    const { faults, ok } = judge(answers);
    expect(ok).toBe(false);
    expect(faults.map((fault) => fault.field)).toContain(field);
    expect(faults.find((fault) => fault.field === field)?.message).toContain(words);
    // Nobody sees the file here: no word of its lines, keys or brackets.
    expect(
      faults
        .map(({ message, fix }) => `${message} ${fix}`)
        .filter((said) => /Lisää rivi|”(?:title|summary|dates|tickets|when)/.test(said)),
    ).toEqual([]);
  });
});

describe('an event that is changed', () => {
  const answers = answersOf('esimerkkitalo', 'talvikonsertti', DOSSIER.events['talvikonsertti'] ?? { fi: '' });

  test('begins with what its files say', () => {
    expect(answers).toMatchObject({
      title: 'Talvikonsertti',
      venue: 'esimerkkitalo',
      event: 'talvikonsertti',
      kind: 'dates',
    });
    expect(answers.translations.sv.title).not.toBe('');
    expect(judge(answers).faults).toEqual([]);
  });

  test('keeps its address, its order, its comments and all that the form does not ask', () => {
    const before = GOOD_CONTENT[EVENT]
      .replace('title: Talvikonsertti', '# Muistiinpano\ntitle: Talvikonsertti')
      .replace(
        'languages: [fi]',
        'languages: [fi] # puhutaan\nimage: { alt: Kuoro., credit: Erkki Esimerkki, licence: cc0 }',
      );
    const dossier = { ...DOSSIER, events: { talvikonsertti: { fi: before } } };
    const own = answersOf('esimerkkitalo', 'talvikonsertti', { fi: before });
    const changed = judge({ ...own, status: 'cancelled', statusNote: 'Laulaja on sairaana.' }, dossier).files[0];
    expect(changed?.parts.at(-1)).toBe('talvikonsertti.md');
    const lines = (text: string) => text.split('\n');
    const added = lines(changed?.text ?? '').filter((line) => !lines(before).includes(line));
    expect(added.filter((line) => /status/.test(line))).toEqual([
      'status: cancelled',
      'statusNote: Laulaja on sairaana.',
    ]);
    expect(changed?.text).toContain('# Muistiinpano\ntitle: Talvikonsertti');
    expect(changed?.text).toContain('languages: [fi] # puhutaan');
    expect(changed?.text).toContain('alt: Kuoro.');
    expect(lines(before).filter((line) => !lines(changed?.text ?? '').includes(line))).toEqual([
      '  - { name: Esimerkkitalon oma ilmoitus }',
      'checked: 2026-11-01',
    ]);
  });

  test('can be full on one of its days', () => {
    const dates = answers.dates.map((one, at) => (at === 0 ? { ...one, status: 'full' as const } : one));
    expect(judge({ ...answers, dates }).event?.occurrences[0]?.status).toBe('full');
  });
});

test.each([
  ['ti–su 11–17', 'Tu-Su 11:00-17:00'],
  ['ti-pe klo 10.30–16, la ja su 12–15', 'Tu-Fr 10:30-16:00; Sa, Su 12:00-15:00'],
  ['maanantai suljettu, tiistaista sunnuntaihin', 'Mo off; Tu Su'],
  ['Tu-Su 11:00-17:00', 'Tu-Su 11:00-17:00'],
  ['tis–sön 11–17', 'Tu-Su 11:00-17:00'],
  ['24/7', '24/7'],
  ['usein', 'usein'],
])('opening hours as people write them: %s', (written, hours) => {
  expect(toOpeningHours(written)).toBe(hours);
});

describe('ways to hand it in', () => {
  const [own] = judge({}).files;
  if (!own) throw new Error('no file');

  test('a mail holds the whole file, or is not offered', () => {
    const link = mailLink('liput@esimerkki.example', 'Uusi tapahtuma', 'Hei!', [own]) ?? '';
    const url = new URL(link);
    expect([url.protocol, url.pathname]).toEqual(['mailto:', 'liput@esimerkki.example']);
    expect(url.searchParams.get('body')?.replaceAll('\r\n', '\n')).toContain(own.text);
    expect(mailLink('a@b.fi', 'x', 'y', [{ ...own, text: 'ä'.repeat(1000) }])).toBeUndefined();
  });

  test('GitHub gets a new file with its content, an old one is opened, a long one is not offered', () => {
    const url = new URL(githubLink('https://github.com/a/b', own, true) ?? '');
    expect(url.pathname).toBe('/a/b/new/main');
    expect(url.searchParams.get('filename')).toBe('content/events/esimerkkitalo/yon-aani.md');
    expect(url.searchParams.get('value')).toBe(own.text);
    expect(githubLink('https://github.com/a/b', own, false)).toBe(
      'https://github.com/a/b/edit/main/content/events/esimerkkitalo/yon-aani.md',
    );
    expect(githubLink('https://github.com/a/b', { ...own, text: 'x'.repeat(9000) }, true)).toBeUndefined();
  });
});
