import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveFile } from './resolve-file.ts';

/** Scripts as the bundler names them in each other: `./x.js` beside itself, `_astro/x.js` from the top. */
const SCRIPT_NAME = /["'`](?:\.|\/?_astro)\/([\w.-]+\.js)["'`]/g;
const SCRIPTS = '/_astro/';

/**
 * What a tag makes the browser load, but for pictures: scripts, those of islands, icons. By a pattern and not by reading the
 * page as HTML, since every page of the site is gone through; a text that happens to look like it adds at most a file of ours.
 */
const LOADED =
  /\b(?:src|component-url|renderer-url|before-hydration-url)="(\/_astro\/[\w.-]+\.js)"|<link rel="(?:icon|modulepreload|manifest)"[^>]*? href="(\/[\w.-]+)"/g;

/**
 * The files of a built site that pages load by themselves, over all steps: scripts and what those load, icons. No pictures.
 *
 * @param root folder of the built site
 * @param pages paths of pages; one that is not there is an error
 */
export function neededFiles(root: string, pages: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    const place = path.join(root, file);
    if (found.has(file) || !existsSync(place)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name] of readFileSync(place, 'utf8').matchAll(SCRIPT_NAME)) add(`${SCRIPTS}${name}`);
  };
  for (const page of pages) {
    const answer = resolveFile(root, page);
    if (answer.status !== 200) throw new Error(`A page to be taken along is not there: ${page}`);
    for (const [, script, link] of readFileSync(answer.file, 'utf8').matchAll(LOADED)) add(script ?? link ?? '');
  }
  return found;
}
