import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleOnly } from '#build/draw/bundle-only.ts';
import { bundlePlaces } from '#build/draw/bundle-places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiku-bundle-only-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Goes with it as far as Astro does before the first page. @returns what is to draw pages */
function buildInto(outDir: string): AstroPrerenderer | undefined {
  const { hooks } = bundleOnly();
  let drawer: AstroPrerenderer | undefined;
  const call = (name: keyof typeof hooks, given: object) => (hooks[name] as (given: object) => void)(given);
  call('astro:config:done', { config: { outDir: pathToFileURL(`${outDir}/`) } });
  call('astro:build:setup', { pages: new Map([['a.astro', { styles: ['p{}'], route: {} }]]) });
  call('astro:build:start', { setPrerenderer: (one: AstroPrerenderer) => (drawer = one) });
  return drawer;
}

test('what draws pages is laid beside what was built, with the styles of each page, and no page is named', async () => {
  const { base, code, styles } = bundlePlaces(folder);
  mkdirSync(path.join(base, '.prerender'), { recursive: true });
  const drawer = buildInto(base);
  await drawer?.setup?.();
  expect([existsSync(code), existsSync(path.join(base, '.prerender'))]).toEqual([true, false]);
  expect(deserialize(readFileSync(styles))).toEqual([['a.astro', { styles: ['p{}'] }]]);
  expect(await drawer?.getStaticPaths()).toEqual([]);
});

test('whoever builds with Astro alone hears that no page would come of it', () => {
  expect(() => buildInto(path.join(folder, 'dist'))).toThrow('npm run build');
});
