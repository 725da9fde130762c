import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { entryMemory, type KeptReading } from '#content-layer/entry-memory.ts';
import { readContent } from '#content-layer/read-content.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { writeContentRoot } from '../support/content-root.ts';
import { EVENT, GOOD_CONTENT, TODAY } from '../support/good-content.ts';

const settingsOf = (dir: string) => ({ contentRoots: [{ dir, example: false }], today: TODAY, now: startOfDay(TODAY) });

/** Read twice with a memory that was written down in between, and once without. */
async function readings(dir: string, between: () => void = () => undefined) {
  const first = entryMemory();
  await readContent(settingsOf(dir), first);
  between();
  const second = entryMemory(deserialize(serialize(first.kept())));
  return { remembered: await readContent(settingsOf(dir), second), fresh: await readContent(settingsOf(dir)) };
}

test('content that is remembered is content that is read', async () => {
  const { remembered, fresh } = await readings(writeContentRoot(GOOD_CONTENT));
  expect(fresh.catalogue.events.length).toBeGreaterThan(0);
  expect(remembered.catalogue).toEqual(fresh.catalogue);
  expect(remembered.issues).toEqual(fresh.issues);
});

test('a file that changed is read, and the others are not', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const memory = entryMemory();
  await readContent(settingsOf(dir), memory);
  const before = new Map(memory.kept().entries);
  writeFileSync(path.join(dir, EVENT), GOOD_CONTENT[EVENT].replace('title: Talvi', 'title: Kevät'));
  const { catalogue } = await readContent(settingsOf(dir), memory);
  expect(catalogue.events[0]?.title.fi).toBe('Kevätkonsertti');
  const changed = [...memory.kept().entries]
    .filter(([file, entry]) => before.get(file) !== entry)
    .map(([file]) => file);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain(EVENT);
});

const LATER = Date.now() + 60_000;

test('a file that nobody touched since is not opened; one that took its place is', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const first = entryMemory(undefined, LATER);
  await readContent(settingsOf(dir), first);
  const { entries, themes } = first.kept();
  const [name = '', event] = [...entries].find(([file]) => file.includes(EVENT)) ?? [];
  expect(event?.stamp).toBeDefined();
  // Whoever opened it would see that its text is another.
  const asKept = { themes, entries: new Map([...entries, [name, { ...event, hash: 'of another text', issues: [] }]]) };
  const hashNow = async () => {
    const memory = entryMemory(asKept as KeptReading, LATER);
    await readContent(settingsOf(dir), memory);
    return memory.kept().entries.get(name)?.hash;
  };
  expect(await hashNow()).toBe('of another text');
  writeFileSync(path.join(dir, 'next'), GOOD_CONTENT[EVENT]);
  renameSync(path.join(dir, 'next'), path.join(dir, EVENT));
  expect(await hashNow()).toBe(event?.hash);
});

test('a file that changed only a moment ago is opened: it may have changed once more since', async () => {
  const dir = writeContentRoot(GOOD_CONTENT);
  const memory = entryMemory(undefined, Date.now());
  await readContent(settingsOf(dir), memory);
  const kept = [...memory.kept().entries.values()];
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter(({ stamp }) => stamp !== undefined)).toEqual([]);
});

test('what is wrong between files is told with the same line and column', async () => {
  const dir = writeContentRoot({
    ...GOOD_CONTENT,
    [EVENT]: GOOD_CONTENT[EVENT].replace(/^---\n/, '---\nmovedTo: poissa/poissa\n'),
  });
  const { remembered, fresh } = await readings(dir);
  expect(fresh.issues.length).toBeGreaterThan(0);
  expect(remembered.issues).toEqual(fresh.issues);
});

const STAGE = 'lexicon/stage.yaml';
const theme = (word: string, more = '') => `theme: stage\nconcepts:\n  - { id: drama, fi: [${word}]${more} }\n`;

test('search words that are remembered are those that are read, also when a file between has changed', async () => {
  const dir = writeContentRoot({
    ...GOOD_CONTENT,
    [STAGE]: theme('draama'),
    'lexicon/music.yaml': theme('laulu').replaceAll('stage', 'music').replace('drama', 'song'),
  });
  const same = await readings(dir);
  expect(same.fresh.lexicon.map((each) => each.theme)).toEqual(['music', 'stage']);
  expect(same.remembered.lexicon).toEqual(same.fresh.lexicon);
  const changed = await readings(dir, () => writeFileSync(path.join(dir, STAGE), theme('näytelmä')));
  expect(changed.remembered.lexicon[1]?.concepts[0]?.fi).toEqual(['näytelmä']);
});

test('what is wrong with search words is told again, in its place', async () => {
  const dir = writeContentRoot({ ...GOOD_CONTENT, [STAGE]: theme('draama', ', related: [nobody]') });
  const { remembered, fresh } = await readings(dir);
  expect(fresh.issues.map(({ file, line }) => [path.basename(file), line])).toEqual([['stage.yaml', 3]]);
  expect(remembered.issues).toEqual(fresh.issues);
});
