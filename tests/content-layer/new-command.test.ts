import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, TODAY } from '../support/good-content.ts';
import { readRoot } from './read-root.ts';
import { runCommand } from './run-command.ts';

const answer = (kind: string, dir: string, lines: readonly string[]) =>
  runCommand('new', [kind], { KAIKU_TODAY: TODAY, KAIKU_CONTENT: dir }, `${lines.join('\n')}\n`);

const CONCERT = [
  'esimerkkitalo',
  'Yön ääni',
  'Lauletaan yhdessä.',
  'pe 12.3.2027 klo 18–20',
  '',
  '',
  '',
  '',
  '',
  '',
  '- Tervetuloa!',
];

test('writes an event that the check accepts, from answers as people write them', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const { code, out, err } = await answer('event', dir, CONCERT);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('events/esimerkkitalo/yon-aani.md\nKatso tiedosto läpi');
  const { issues, catalogue } = await readRoot(dir);
  expect(issues).toEqual([]);
  expect(catalogue.events.find(({ slug }) => slug === 'yon-aani')).toMatchObject({
    title: { fi: 'Yön ääni' },
    languages: ['fi'],
    audience: ['everyone'],
    occurrences: [{ date: '2027-03-12', start: '18:00', end: '20:00' }],
    body: { fi: { html: '<p>- Tervetuloa!</p>' } },
    checked: TODAY,
  });
});

test('asks again after a wrong answer and says what is wrong with it', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const { code, out } = await answer('event', dir, [
    'Olematon talo',
    'Esimerkkitalo',
    '',
    'Ä'.repeat(81),
    'Kevätkonsertti',
    'Lauletaan.',
    'ke 12.3.2027',
    '31.2.2027',
    '12.3.2027 klo 18',
    '',
    'musiikki, 99',
    'Musiikki, 1',
    '2',
    'fi sv',
    '10 €',
    'www.esimerkki.example',
    'https://www.esimerkki.example',
    '<b>Tervetuloa</b>',
    'Tervetuloa!',
  ]);
  expect(code).toBe(0);
  for (const sentence of [
    'Kohdetta ”Olematon talo” ei löytynyt.',
    'Tähän tarvitaan vastaus.',
    'Teksti on liian pitkä: 81 merkkiä. Enintään 80 mahtuu.',
    'Päivä 2027-03-12 ei ole se viikonpäivä, jonka kirjoitit. Tarkista.',
    '”31.2.2027” ei ole aika, jonka osaan lukea.',
    '”99” ei ole vaihtoehdoissa.',
    '”www.esimerkki.example” ei ole verkko-osoite.',
    'Tekstissä on HTML-koodia: ”<b>”.',
  ]) {
    expect(out).toContain(sentence);
  }
  const { issues, catalogue } = await readRoot(dir);
  expect(issues).toEqual([]);
  expect(catalogue.events.find(({ slug }) => slug === 'kevatkonsertti')).toMatchObject({
    categories: ['music', 'theatre'],
    audience: ['children'],
    languages: ['fi', 'sv'],
  });
});

test('never overwrites: the same answers again make a second file', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const again = CONCERT.with(1, 'Talvikonsertti');
  await answer('event', dir, again);
  await answer('event', dir, again);
  expect(readdirSync(path.join(dir, 'events/esimerkkitalo')).sort()).toEqual([
    'talvikonsertti-2.md',
    'talvikonsertti-3.md',
    'talvikonsertti.md',
    'talvikonsertti.sv.md',
  ]);
  expect(readFileSync(path.join(dir, EVENT), 'utf8')).toBe(GOOD_CONTENT[EVENT]);
});

test('writes a venue that the check accepts, also when its name is that of a municipality', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const contacts = ['Esimerkkikatu 1', '87100', '', '08 123 4567', ''];
  const { code } = await answer('venue', dir, ['Kajaani', 'Kajaani', '2', '1', ...contacts, '1', '1, 2', '3']);
  expect(code).toBe(0);
  const { issues, catalogue } = await readRoot(dir);
  expect(issues).toEqual([]);
  expect(catalogue.venues.find(({ id }) => id === 'kajaani-theatre')).toMatchObject({
    name: { fi: 'Kajaani' },
    network: 'kainuu',
    participation: 'confirmed',
    tickets: { channels: ['box-office', 'phone'], booking: 'not-needed' },
    address: { street: 'Esimerkkikatu 1', postalCode: '87100' },
  });
});

test('writes nothing and exits 1 when the answers end too early', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const { code, err } = await answer('event', dir, CONCERT.slice(0, 3));
  expect(code).toBe(1);
  expect(err).toContain('Vastaukset loppuivat kesken. Tiedostoa ei tehty.');
  expect((await readRoot(dir)).counts.found).toBe(Object.keys(GOOD_CONTENT).length - 1);
});

test.for([[], ['tapahtuma'], ['event', 'venue']])('exits 2 and shows how it is used: %s', async (args) => {
  const { code, err } = await runCommand('new', args);
  expect(code).toBe(2);
  expect(err).toContain('Käyttö: npm run new -- event');
});
