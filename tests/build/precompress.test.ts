import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '#build/precompress.ts';

const PAGE = `<!doctype html><html lang="fi"><title>Esimerkki</title><p>${'Lippu on ilmainen. '.repeat(60)}</p></html>`;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'kaiku-packed-'));
  mkdirSync(path.join(dir, 'kohteet'));
  writeFileSync(path.join(dir, 'kohteet/index.html'), PAGE);
  writeFileSync(path.join(dir, 'pieni.json'), '{"a":1}');
  writeFileSync(path.join(dir, 'kuva.avif'), Buffer.alloc(2000, 7));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('beside each text file stand two copies, smaller, that hold the same', async () => {
  const sum = await precompress(dir);
  const file = path.join(dir, 'kohteet/index.html');
  const [br, gz] = [readFileSync(`${file}.br`), readFileSync(`${file}.gz`)];
  expect(brotliDecompressSync(br).toString()).toBe(PAGE);
  expect(gunzipSync(gz).toString()).toBe(PAGE);
  expect(sum).toEqual({ files: 1, bytes: Buffer.byteLength(PAGE), br: br.length, gz: gz.length });
  expect(br.length).toBeLessThan(gz.length);
});

test('pictures and what is tiny are left as they are', async () => {
  await precompress(dir);
  expect(existsSync(path.join(dir, 'pieni.json.br'))).toBe(false);
  expect(existsSync(path.join(dir, 'kuva.avif.gz'))).toBe(false);
});

test('it tells how far it is', async () => {
  const told: string[] = [];
  await precompress(dir, (done, of) => told.push(`${done}/${of}`));
  expect(told).toEqual(['1/1']);
});
