import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Path in the site: `/kohteet/emma/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every file below a folder, relative to it, with `/` between segments, sorted. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** All HTML pages of a built site, sorted by path. */
export function readPages(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(path.join(dist, file), 'utf8'),
    }));
}
