import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Path in the site: `/kohteet/emma/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * Every file below a folder, relative to it, with `/` between segments, sorted.
 *
 * @param except name of folders that are not entered
 */
export function listFiles(dir: string, except?: string): string[] {
  const files: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      if (entry.name === except) continue;
      if (entry.isDirectory()) walk(`${folder}${entry.name}/`);
      else if (entry.isFile()) files.push(folder + entry.name);
    }
  };
  walk('');
  return files.sort();
}

/** Whether a file of a site is a page, and the path at which it is asked for: `kohteet/emma/index.html` → `/kohteet/emma/`. */
export function pagePath(file: string): string | undefined {
  return file.endsWith('.html') ? `/${file.replace(/(^|\/)index\.html$/, '$1')}` : undefined;
}

/** The file in which a path of the site lies: `/kohteet/emma/` → `kohteet/emma/index.html`. */
export const fileOfPath = (sitePath: string): string => sitePath.slice(1).replace(/(^|\/)$/, '$1index.html');

/** All HTML pages of a built site in the order of their files, one at a time: together they may be larger than the memory. */
export function* eachPage(dist: string): Generator<BuiltPage> {
  for (const file of listFiles(dist)) {
    const page = pagePath(file);
    if (page !== undefined) yield { path: page, html: readFileSync(path.join(dist, file), 'utf8') };
  }
}

/** All HTML pages of a built site, sorted by path. */
export const readPages = (dist: string): BuiltPage[] => [...eachPage(dist)];
