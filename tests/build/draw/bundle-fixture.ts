import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { bundlePlaces } from '#build/draw/bundle-places.ts';

/** As much of a bundle of Astro's as is used: one route, whose pages say their own path. */
const CODE = `
let log;
export const app = {
  manifest: { routes: [{ routeData: { type: 'page', component: 'a.astro', route: '/[x]' } }] },
  setInternals() {},
  setOptions({ logger }) { log = logger.options.destination; },
  async render(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/broken/') throw new TypeError('nothing there');
    if (pathname === '/warned/') log.write({ level: 'warn', message: 'two pages at one address' });
    if (pathname === '/absent/') return new Response('', { status: 500 });
    if (pathname === '/dies/') setTimeout(() => { throw new Error('out of the blue'); }, 0);
    if (pathname === '/dies/') return new Promise(() => {});
    return new Response('<title>' + pathname + '</title>');
  },
};
`;

/** Makes a bundle in a folder that nobody else uses. @returns the folder */
export function makeBundle(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiku-bundle-'));
  const { code, base, styles } = bundlePlaces(folder);
  for (const each of [code, path.join(base, '_astro')]) mkdirSync(each, { recursive: true });
  writeFileSync(path.join(code, 'prerender-entry.mjs'), CODE);
  writeFileSync(path.join(base, '_astro/a.js'), '');
  writeFileSync(styles, serialize([]));
  return folder;
}
