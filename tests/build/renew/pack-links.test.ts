import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import type { FileRecord } from '#build/file-record.ts';
import { packLinks, unpackLinks } from '#build/renew/pack-links.ts';

const record = (facts?: FileRecord['facts']): FileRecord => ({
  stamp: '1-2',
  mark: 'm',
  faults: [],
  ...(facts && { facts }),
});
const FILES = new Map<string, FileRecord>([
  ['a.html', record({ head: { title: 'A' }, links: { own: ['/', '/b/'], free: ['/b/'], ids: ['main'] } })],
  ['a.ics', record()],
  ['b.html', record({ head: { title: 'B' }, links: { own: ['/'], free: [], ids: ['main', ''] } })],
  ['c.html', record({ links: { own: [], free: [], ids: [] } })],
]);

test('links come back to their pages, in their order, after they were written', () => {
  const written = deserialize(serialize(packLinks(FILES)));
  expect(unpackLinks(written)).toEqual(FILES);
});

test('each address is written once, and apart from what else is known', () => {
  const { texts, files } = packLinks(FILES);
  expect(texts).toEqual(['/', '/b/', 'main', '']);
  expect(JSON.stringify([...files])).not.toContain('/b/');
  expect(FILES.get('a.html')?.facts?.['links']).toBeDefined();
});
