import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packOnce, packQuickly } from '#build/pack-answer.ts';
import { type StaticServer, startStaticServer } from '#build/static-server.ts';

let root: string;
let server: StaticServer;

const get = (url: string, init: RequestInit = {}) => fetch(server.origin + url, { redirect: 'manual', ...init });

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'kaiku-server-'));
  mkdirSync(path.join(root, 'sv/kort'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<h1>Etusivu</h1>');
  writeFileSync(path.join(root, 'sv/kort/index.html'), '<h1>Kort</h1>');
  writeFileSync(path.join(root, '404.html'), 'Ei löydy');
  writeFileSync(path.join(root, 'sv/404.html'), 'Hittades inte');
  writeFileSync(path.join(root, '.hidden'), 'secret');
  mkdirSync(path.join(root, '.well-known'));
  writeFileSync(path.join(root, '.well-known/security.txt'), 'Contact: x');
  writeFileSync(path.join(root, '_headers'), '/*\n  X-Test: all\n/sv/*\n  X-Sv: yes\n');
  server = await startStaticServer(root);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test('serves the index page of a folder with the headers of the file', async () => {
  const response = await get('/sv/kort/?q=1');
  expect(await response.text()).toBe('<h1>Kort</h1>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect([response.headers.get('x-test'), response.headers.get('x-sv')]).toEqual(['all', 'yes']);
});

test('sends an address without its last slash on, with its query', async () => {
  const response = await get('/sv/kort?q=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/sv/kort/?q=1']);
});

test.each([
  ['/nothing', 'Ei löydy'],
  ['/sv/nothing/here', 'Hittades inte'],
])('answers %s with the nearest page for "not found"', async (url, text) => {
  const response = await get(url);
  expect([response.status, await response.text()]).toEqual([404, text]);
});

test('serves the one hidden folder that is meant to be seen', async () => {
  expect(await (await get('/.well-known/security.txt')).text()).toBe('Contact: x');
  expect((await get('/sv/.well-known/security.txt')).status).toBe(404);
});

test.each(['/_headers', '/.hidden', '/%2e%2e/%2e%2e/etc/passwd', '/sv/..%2f..%2fpackage.json'])(
  'never serves %s',
  async (url) => {
    expect((await get(url)).status).toBe(404);
  },
);

test.each(['/%E0%A4%A', '//'])('survives the broken address %s', async (url) => {
  expect((await get(url)).status).toBeGreaterThanOrEqual(400);
  expect((await get('/')).status).toBe(200);
});

test('refuses methods other than GET and HEAD', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test.each(['br', 'gzip'])('compresses a page with %s', async (encoding) => {
  const response = await get('/', { headers: { 'accept-encoding': encoding } });
  expect([response.headers.get('content-encoding'), await response.text()]).toEqual([encoding, '<h1>Etusivu</h1>']);
});

test('says that a port is taken', async () => {
  await expect(startStaticServer(root, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('can keep what it has packed, smaller than it would in haste', async () => {
  const text = `<h1>Etusivu</h1>${Array.from({ length: 400 }, (_, i) => `<p>Tapahtuma ${i * i}</p>`).join('')}`;
  const packed = packOnce();
  const [small, again, quick] = [packed, packed, packQuickly].map((pack) => pack(Buffer.from(text), 'gzip, br'));
  expect(small?.encoding).toBe('br');
  expect(brotliDecompressSync(small?.body ?? '').toString()).toBe(text);
  expect(again?.body).toBe(small?.body);
  expect(small?.body.length).toBeLessThan(quick?.body.length ?? 0);
  expect(packed(Buffer.from(text), '')).toEqual({ body: Buffer.from(text) });
});
