import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IndexFile, pagefindFiles } from '#build/pagefind-files.ts';
import { pagefindEngine } from '#search/pagefind-engine.ts';
import type { SearchEngine } from '#search/search-engine.ts';
import type { SearchRecord } from '#search/search-record.ts';
import { serveFolder } from '../../src/cli/search/serve-folder.ts';

const record = (id: string, title: string, changes: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  kind: 'event',
  title,
  otherTitles: [],
  place: 'Esimerkkitalo',
  town: 'Kajaani, Kajana',
  labels: [],
  summary: '',
  text: '',
  ...changes,
});

const RECORDS = [
  record('tapahtumat/talo/mainittu', 'Ilta kaupungilla', { text: 'Lopuksi lyhyt konsertti.' }),
  record('tapahtumat/talo/konsertti', 'Konsertti', { otherTitles: ['Concert'], labels: ['Musiikki'] }),
  record('tapahtumat/talo/naytelma', 'Näytelmä metsästä', { summary: 'Teatteria lapsille.' }),
  record('kohteet/esimerkkitalo', 'Esimerkkitalo', { kind: 'venue', place: '', summary: '' }),
];

let files: IndexFile[];
let folder: string;
let server: { readonly url: string; close(): void };
let engine: SearchEngine;
let isOnline = true;

function engineAt(url: string): SearchEngine {
  return pagefindEngine({
    baseUrl: url,
    importModule: (attempt) => import(`${pathToFileURL(path.join(folder, 'pagefind.js')).href}?${attempt}`),
    fetchJson: async (file) => {
      if (!isOnline) throw new Error('offline');
      return (await fetch(url + file)).json();
    },
  });
}

beforeAll(async () => {
  files = await pagefindFiles(RECORDS, 'fi');
  await close();
  folder = mkdtempSync(path.join(tmpdir(), 'kaikutarjonta-index-'));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
    writeFileSync(path.join(folder, file.path), file.content);
  }
  server = await serveFolder(folder);
  engine = engineAt(server.url);
});

afterAll(() => {
  server?.close();
  if (folder) rmSync(folder, { recursive: true });
});

describe('the search index', () => {
  it('is published without extracts, user interfaces and other languages', () => {
    const paths = files.map((file) => file.path.replace(/fi_[0-9a-f]+/, '*')).sort();
    expect(paths).toEqual([
      'ids.json',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'wasm.fi.pagefind',
    ]);
  });

  it('finds inflected words, words without their dots and names in another language', async () => {
    expect(await engine.search('konserttiin')).toContain('tapahtumat/talo/konsertti');
    expect(await engine.search('naytelma')).toEqual(['tapahtumat/talo/naytelma']);
    expect(await engine.search('teatteri')).toEqual(['tapahtumat/talo/naytelma']);
    expect(await engine.search('concert')).toEqual(['tapahtumat/talo/konsertti']);
    expect(await engine.search('musiikki')).toEqual(['tapahtumat/talo/konsertti']);
  });

  it('puts what is called so before what mentions it', async () => {
    expect(await engine.search('konsertti')).toEqual(['tapahtumat/talo/konsertti', 'tapahtumat/talo/mainittu']);
    expect((await engine.search('esimerkkitalo'))[0]).toBe('kohteet/esimerkkitalo');
  });

  it('finds every record by the town it is in', async () => {
    expect([...(await engine.search('Kajana'))].sort()).toEqual(RECORDS.map(({ id }) => id).sort());
  });

  it('finds nothing for nothing and for words that nothing has', async () => {
    expect(await engine.search('  ')).toEqual([]);
    expect(await engine.search('autonrengas')).toEqual([]);
  });

  it('rejects instead of finding nothing when the network has gone, and works again when it is back', async () => {
    isOnline = false;
    await expect(engine.search('autonrengas')).rejects.toThrow();
    const fresh = engineAt(server.url);
    await expect(fresh.search('konsertti')).rejects.toThrow();
    isOnline = true;
    expect(await fresh.search('konsertti')).toHaveLength(2);
    expect(await engine.search('autonrengas')).toEqual([]);
  });
});
