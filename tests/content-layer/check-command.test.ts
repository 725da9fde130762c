import path from 'node:path';
import { expect, test } from 'vitest';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, goodContentWith, TODAY } from '../support/good-content.ts';
import { runCommand } from './run-command.ts';

const env = { KAIKU_TODAY: TODAY, KAIKU_CONTENT: undefined, KAIKU_EXAMPLES: undefined };
const twoErrors = goodContentWith(EVENT, 'title: Talvikonsertti\nsummary:', 'otsikko: Talvi\nsummary:');

test('exits 0 when there are no errors, also when there are notes', async () => {
  const dir = writeContentRoot(goodContentWith(EVENT, '2026-12-05', '2026-11-05'));
  const { code, out, err } = await runCommand('check', [dir], env);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.trimEnd().split('\n').at(-1)).toBe('Ei virheitä 6 tiedostossa, 1 huomautus');
});

test('exits 1 on errors and prints place, message, advice and a last line of counts', async () => {
  const dir = writeContentRoot(twoErrors);
  const { code, out } = await runCommand('check', [dir], env);
  const file = path.relative('.', path.join(dir, EVENT));
  expect(code).toBe(1);
  expect(out).toBe(
    [
      `${file}:2:1 virhe: Tieto ”title” puuttuu.`,
      '    Korjaa: Lisää rivi ”title:” ja kirjoita sen perään tieto.',
      `${file}:2:1 virhe: Tietoa ”otsikko” ei tunneta. Tässä voi olla: title, summary, categories, audience, ages, languages, duration, place, price, status, statusNote, when, tickets, accessibility, accessibilityNote, website, image, sources, checked, movedTo.`,
      '    Korjaa: Korjaa nimi tai poista rivi.',
      '',
      '2 virhettä 1 tiedostossa 6:sta, 0 huomautusta',
      '',
    ].join('\n'),
  );
});

test('prints nothing but the fixed keys as JSON', async () => {
  const dir = writeContentRoot(twoErrors);
  const { code, out } = await runCommand('check', [dir, '--format', 'json', '--lang', 'en'], env);
  expect(code).toBe(1);
  const issues: unknown = JSON.parse(out);
  expect(issues).toHaveLength(2);
  expect(issues).toMatchObject([
    {
      rule: 'missing-key',
      level: 'error',
      file: path.relative('.', path.join(dir, EVENT)),
      line: 2,
      column: 1,
      path: 'title',
      message: 'The entry “title” is missing.',
      fix: 'Add the line “title:” and write the entry after it.',
    },
    {},
  ]);
  const [first] = issues as object[];
  expect(Object.keys(first ?? {})).toEqual(['rule', 'level', 'file', 'line', 'column', 'path', 'message', 'fix']);
});

test('prints workflow commands with their special characters escaped', async () => {
  const dir = writeContentRoot(goodContentWith(EVENT, 'summary:', 'summary: "a: b%"\nx:'));
  const { out } = await runCommand('check', [dir, '--format=github'], env);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^::error file=[^:,]+talvikonsertti\.md,line=4,col=1,title=unknown-key::Tietoa ”x” ei tunneta\./,
  );
});

test('warns when a lock of word analyses has grown old, and refuses a broken one', async () => {
  const lock = 'lexicon/voikko.lock.json';
  const old = await runCommand('check', [writeContentRoot({ ...GOOD_CONTENT, [lock]: '{"words":{"kuoro":""}}' })], env);
  expect(old.code).toBe(0);
  expect(old.out).toMatch(/voikko\.lock\.json:1:1 huomautus: Ilmoituksissa on \d+ sanaa, joita tiedosto ei tunne/);
  const broken = await runCommand('check', [writeContentRoot({ ...GOOD_CONTENT, [lock]: '{' })], env);
  expect(broken.code).toBe(1);
  expect(broken.out).toContain('voikko.lock.json:1:1 virhe: Tiedostoa ei voi lukea.');
});

test('checks the folder of KAIKU_CONTENT when none is named', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const { out } = await runCommand('check', [], { ...env, KAIKU_CONTENT: dir });
  expect(out).toBe('Ei virheitä 6 tiedostossa, 0 huomautusta\n');
});

test('tells a setting that it cannot use in one sentence', async () => {
  const { code, out, err } = await runCommand('check', [], { ...env, KAIKU_TODAY: '2026-02-31' });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe('KAIKU_TODAY must be a day such as 2026-12-05, not "2026-02-31"\n');
});

test.for([
  ['an unknown option', ['--formaatti', 'json'], 'Valintaa ”--formaatti” ei tunneta.'],
  ['an unknown format', ['--format', 'xml'], 'Valinnalle --format ei käy ”xml”. Siinä voi olla: text, json, github.'],
  ['an unknown language', ['--lang', 'de'], 'Valinnalle --lang ei käy ”de”. Siinä voi olla: fi, sv, en.'],
  ['a folder that does not exist', ['ei-ole'], 'Kansiota ”ei-ole” ei ole.'],
  ['a file in place of a folder', ['content/README.md'], 'Kansiota ”content/README.md” ei ole.'],
  ['two folders', ['content', 'docs'], 'Valintaa ”docs” ei tunneta.'],
  ['an option without its value', ['--lang'], 'Valinnalle --lang ei käy ””. Siinä voi olla: fi, sv, en.'],
] as const)('exits 2 and says so on %s', async ([, args, message]) => {
  const { code, out, err } = await runCommand('check', args, env);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n')[0]).toBe(message);
});
