import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '#build/headers-file.ts';
import { caddyConfig } from '#build/server-config/caddy.ts';
import { nginxConfig } from '#build/server-config/nginx.ts';
import { readServerSite } from '#build/server-config/read-server-site.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';
import { caddyHeaders } from '../support/server-config/read-caddy.ts';
import { nginxHeaders } from '../support/server-config/read-nginx.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const headersFile = (dir: string) => parseHeadersFile(read(path.join(dir, '_headers')));
const production = builtSite(PRODUCTION_SITE);
const nginx = read('deploy/nginx.conf');
const caddy = read('deploy/Caddyfile');

test('the files for servers are those of this site (npm run server-config makes them anew)', () => {
  const site = readServerSite(production);
  expect(nginx).toBe(nginxConfig(site));
  expect(caddy).toBe(caddyConfig(site));
});

test('every address gets the same headers from _headers, nginx and Caddy', () => {
  const dir = builtSite(EXAMPLE_SITE);
  const rules = headersFile(dir);
  const { files } = readBuiltSite(dir);
  const there = ['/', ...files].map((file) => file.replace(/index\.html$/, '')).filter((file) => file !== '/_headers');
  const framed = there.filter((file) => /^\/(?:[a-z]{2}\/)?upota\//.test(file));
  const missing = ['/_headers', '/ei-ole/', '/data/ei-ole.json', '/_astro/ei-ole.js', '/astro/', '/tapahtumat'];
  const paths = [...there, ...missing];
  expect(framed.length).toBeGreaterThan(20);
  expect(paths.length).toBeGreaterThan(500);
  const ofNginx = nginxHeaders(nginx);
  const ofCaddy = caddyHeaders(caddy);
  for (const each of paths) {
    const expected = headersFor(each, rules);
    // What is not there shows nothing of ours that a frame could misuse: it has no word on frames.
    const isBare = missing.includes(each) || framed.includes(each);
    expect(Object.keys(expected).length, each).toBeGreaterThanOrEqual(isBare ? 7 : 8);
    expect(expected['X-Frame-Options'] === 'DENY', each).toBe(!(isBare && !/^\/(?:data|_astro)\//.test(each)));
    expect(ofNginx(each), each).toEqual(expected);
    expect(ofCaddy(each), each).toEqual(expected);
  }
  expect(ofNginx('/?q=teatteri')).toEqual(headersFor('/', rules));
});
