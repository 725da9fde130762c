import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onceEach } from '#domain/once-each.ts';
import type { BuiltFiles } from './built-files.ts';
import type { PageReader } from './page-facts/page-reader.ts';

/** Scripts as the bundler names them in each other: `./x.js` beside itself, `_astro/x.js` from the top. */
const SCRIPT_NAME = /["'`](?:\.|\/?_astro)\/([\w.-]+\.js)["'`]/g;
const SCRIPTS = '/_astro/';

/**
 * What a tag makes the browser load, but for pictures: scripts, those of islands, icons. A text that happens to look like it adds
 * at most a file of ours.
 */
const LOADED =
  /\b(?:src|component-url|renderer-url|before-hydration-url)="(\/_astro\/[\w.-]+\.js)"|<link rel="(?:icon|modulepreload|manifest)"[^>]*? href="(\/[\w.-]+)"/g;

/** The files that a page names for the browser to load. */
export const PAGE_LOADS: PageReader<readonly string[]> = {
  name: 'loads',
  read: ({ html }) => [...new Set(html.matchAll(LOADED).map(([, script, link]) => script ?? link ?? ''))],
};

/**
 * The files of a built site that pages load by themselves, over all steps: scripts and what those load, icons. No pictures.
 *
 * @param pages paths of pages; one that is not there is an error
 */
export function neededFiles(files: BuiltFiles, pages: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    const loads = found.has(file) ? undefined : loadsOf(files, file);
    if (!loads) return;
    found.add(file);
    for (const each of loads) add(each);
  };
  for (const page of pages) for (const file of files.page(page).factsOf(PAGE_LOADS)) add(file);
  return found;
}

/** What a file names to be loaded in turn; nothing for one that is not there. Many pages load the same. */
const loadsOf = onceEach(({ root }: BuiltFiles, file: string): readonly string[] | undefined => {
  const place = path.join(root, file);
  if (!existsSync(place)) return undefined;
  const script = file.endsWith('.js') ? readFileSync(place, 'utf8') : '';
  return [...script.matchAll(SCRIPT_NAME)].map(([, name]) => `${SCRIPTS}${name}`);
});
