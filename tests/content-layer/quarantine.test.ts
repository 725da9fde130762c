import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, goodContentWith, NETWORK, TRANSLATION, VENUE } from '../support/good-content.ts';
import { inWords, readRoot } from './read-root.ts';

const events = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `events/esimerkkitalo/konsertti-${i}.md`,
      GOOD_CONTENT[EVENT].replace('Talvikonsertti', `Konsertti ${i}`),
    ]),
  );

test('publishes the other events when one of many is bad', async () => {
  const bad = { 'events/esimerkkitalo/konsertti-7.md': '---\ntitle: [\n---\n' };
  const dir = writeContentRoot({ ...GOOD_CONTENT, ...events(20), ...bad });
  const { catalogue, counts } = await readRoot(dir);
  expect(catalogue.events.map(({ slug }) => slug)).not.toContain('konsertti-7');
  expect(catalogue.events).toHaveLength(20);
  expect(counts).toEqual({ found: 25, published: 24, past: 0, quarantined: 1 });
});

test('keeps back the events of a bad venue, each with the reason, and nothing else', async () => {
  const dir = writeContentRoot({
    ...goodContentWith(VENUE, 'kind: cultural-centre', 'kind: talo'),
    ...events(3),
    'venues/kainuu/toinen-talo.yaml': GOOD_CONTENT[VENUE],
  });
  const content = await readRoot(dir);
  expect(content.catalogue.venues.map(({ id }) => id)).toEqual(['toinen-talo']);
  expect(content.catalogue.events).toEqual([]);
  expect(content.counts).toEqual({ found: 9, published: 4, past: 0, quarantined: 5 });
  const reasons = inWords(content, dir).filter(({ rule }) => rule === 'parent-quarantined');
  expect(reasons.map(({ file }) => file)).toEqual([
    'events/esimerkkitalo/konsertti-0.md',
    'events/esimerkkitalo/konsertti-1.md',
    'events/esimerkkitalo/konsertti-2.md',
    EVENT,
  ]);
});

test('keeps back everything in a network whose file is bad', async () => {
  const { catalogue, counts } = await readRoot(writeContentRoot(goodContentWith(NETWORK, 'childAgeLimit: 18\n', '')));
  expect(catalogue).toMatchObject({ networks: [], venues: [], events: [], issuers: [] });
  expect(counts).toEqual({ found: 5, published: 1, past: 0, quarantined: 4 });
});

test('keeps back old addresses whose new one is bad, however they lead on, and names the file with the mistake', async () => {
  const moved = (to: string) => GOOD_CONTENT[VENUE].replace('checked:', `movedTo: ${to}\nchecked:`);
  const dir = writeContentRoot({
    ...goodContentWith(VENUE, 'kind: cultural-centre', 'kind: talo'),
    'venues/kainuu/a-talo.yaml': moved('b-talo'),
    'venues/kainuu/b-talo.yaml': moved('esimerkkitalo'),
    'venues/kainuu/c-talo.yaml': GOOD_CONTENT[VENUE],
    'events/c-talo/vanha.md': GOOD_CONTENT[EVENT].replace(
      'checked:',
      'movedTo: esimerkkitalo/talvikonsertti\nchecked:',
    ),
  });
  const content = await readRoot(dir);
  expect(content.catalogue.venues.map(({ id }) => id)).toEqual(['c-talo']);
  expect(content.catalogue.events).toEqual([]);
  const reasons = inWords(content, dir).filter(({ rule }) => rule === 'parent-quarantined');
  expect(reasons.map(({ file }) => file)).toEqual([
    'events/c-talo/vanha.md',
    EVENT,
    'venues/kainuu/a-talo.yaml',
    'venues/kainuu/b-talo.yaml',
  ]);
  expect(new Set(reasons.map(({ fix }) => fix))).toEqual(new Set([`Korjaa ensin tiedosto ${VENUE}.`]));
});

test('publishes the Finnish listing when only its translation is bad', async () => {
  const dir = writeContentRoot(goodContentWith(TRANSLATION, 'summary:', 'sumary:'));
  const { catalogue, counts, issues } = await readRoot(dir);
  expect(catalogue.events.map(({ title }) => title)).toEqual([{ fi: 'Talvikonsertti' }]);
  expect(counts).toEqual({ found: 5, published: 5, past: 0, quarantined: 0 });
  expect(issues.map(({ rule }) => rule)).toEqual(['missing-key', 'unknown-key']);
});

describe('keeps back all twins and names each to the others', () => {
  const twin = (name: string) => `events/esimerkkitalo/${name}.md`;
  test.for([
    ['that differ in case', twin('kevat'), twin('Kevat')],
    ['that differ in Unicode form', twin('kev\u00E4t'), twin('keva\u0308t')],
    ['that lie in folders of two networks', 'venues/kainuu/talo.yaml', 'venues/espoo/talo.yaml'],
    ['that differ in the spelling of the ending', 'venues/kainuu/talo.yaml', 'venues/kainuu/talo.yml'],
  ])('%s', async ([, one = '', other = '']) => {
    const text = one.startsWith('events') ? GOOD_CONTENT[EVENT] : GOOD_CONTENT[VENUE];
    const dir = writeContentRoot({ ...GOOD_CONTENT, [one]: text, [other]: text });
    const content = await readRoot(dir);
    const twins = inWords(content, dir).filter(({ rule }) => rule === 'twin');
    expect(new Map(twins.map(({ file, message }) => [file, message.includes(file === one ? other : one)]))).toEqual(
      new Map([
        [one, true],
        [other, true],
      ]),
    );
    expect(content.counts).toMatchObject({ found: 7, published: 5, quarantined: 2 });
  });
});

test('refuses a link to a file outside and to a folder, and publishes neither', async () => {
  const secret = writeContentRoot({ 'salaisuus.md': GOOD_CONTENT[EVENT] });
  const dir = writeContentRoot(GOOD_CONTENT);
  symlinkSync(path.join(secret, 'salaisuus.md'), path.join(dir, 'events/esimerkkitalo/linkki.md'));
  symlinkSync(secret, path.join(dir, 'venues/espoo'));
  const content = await readRoot(dir);
  const refused = inWords(content, dir).map(({ rule, file, message }) => ({ rule, file, message }));
  expect(refused).toEqual([
    {
      rule: 'file-kind',
      file: 'events/esimerkkitalo/linkki.md',
      message: 'Tämä ei ole tavallinen tiedosto vaan linkki tai laite.',
    },
    expect.objectContaining({ rule: 'file-place', file: 'venues/espoo' }),
  ]);
  expect(content.catalogue.events).toHaveLength(1);
  expect(content.counts.quarantined).toBe(2);
});

test('reads a byte order mark, Windows line ends and decomposed letters as if they were not there', async () => {
  const windows = `\uFEFF${GOOD_CONTENT[EVENT].normalize('NFD').replaceAll('\n', '\r\n')}`;
  const plain = await readRoot(writeContentRoot(GOOD_CONTENT));
  const read = await readRoot(writeContentRoot({ ...GOOD_CONTENT, [EVENT]: windows }));
  expect(read.issues).toEqual([]);
  expect(read.catalogue.events).toEqual(plain.catalogue.events);
});

test('reports everything that is wrong with all files in one run, in reading order', async () => {
  const dir = writeContentRoot({
    ...GOOD_CONTENT,
    [EVENT]: GOOD_CONTENT[EVENT]
      .replace('languages: [fi]', 'langauges: [fi]')
      .replace('"18:00"', '25:00')
      .replace('Tule', '# Tule'),
    [VENUE]: GOOD_CONTENT[VENUE].replace('kind:', 'kind: x\n#').replace('08 123 4567', 'ei ole'),
  });
  const issues = inWords(await readRoot(dir), dir);
  expect(issues.map(({ file, line, rule }) => `${path.basename(file)}:${line} ${rule}`)).toEqual([
    'talvikonsertti.md:2 missing-key',
    'talvikonsertti.md:4 unknown-key',
    'talvikonsertti.md:7 time-format',
    'talvikonsertti.md:12 markdown-heading',
    'esimerkkitalo.yaml:2 unknown-code',
    'esimerkkitalo.yaml:9 phone',
  ]);
});

test('leaves the content as it was', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  await readRoot(dir);
  expect(readFileSync(path.join(dir, EVENT), 'utf8')).toBe(GOOD_CONTENT[EVENT]);
});
