import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HtmlTag, scanHtml } from './html-scan.ts';
import { resolveFile } from './resolve-file.ts';

/** Scripts as the bundler names them in each other: `./x.js` beside itself, `_astro/x.js` from the top. */
const SCRIPT_NAME = /["'`](?:\.|\/?_astro)\/([\w.-]+\.js)["'`]/g;
const SCRIPTS = '/_astro/';

const ISLAND_SCRIPTS = ['component-url', 'renderer-url', 'before-hydration-url'];
const LINKS = new Set(['icon', 'modulepreload', 'manifest']);

/** What a tag makes the browser load, but for pictures. */
function loadedBy({ name, attributes }: HtmlTag): (string | undefined)[] {
  if (name === 'script') return [attributes['src']];
  if (name === 'link') return LINKS.has(attributes['rel'] ?? '') ? [attributes['href']] : [];
  return name === 'astro-island' ? ISLAND_SCRIPTS.map((script) => attributes[script]) : [];
}

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
    if (found.has(file) || !file.startsWith('/') || !existsSync(place)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name] of readFileSync(place, 'utf8').matchAll(SCRIPT_NAME)) add(`${SCRIPTS}${name}`);
  };
  for (const page of pages) {
    const answer = resolveFile(root, page);
    if (answer.status !== 200) throw new Error(`A page to be taken along is not there: ${page}`);
    for (const tag of scanHtml(readFileSync(answer.file, 'utf8')))
      for (const file of loadedBy(tag)) if (file) add(file);
  }
  return found;
}
