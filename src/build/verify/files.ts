import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MEDIA_TYPES } from '../content-types.ts';
import type { PageCheck, SitePlaces, SiteProblem } from './page-check.ts';

/** Files without an ending that hosts look for. */
const NAMED = new Set(['/_headers']);
const JSON_ENDINGS = new Set(['.json', '.jsonld', '.webmanifest']);
/** A path of the machine that built the site: in code it tells strangers how the machine is laid out. */
const OWN_FOLDER = process.cwd();
const TELLS = 'names a folder of the machine that built it';

/** No page tells where it was built. */
export const ownFolderCheck = (): PageCheck => ({ look: ({ html }) => (html.includes(OWN_FOLDER) ? [TELLS] : []) });

/**
 * Every file is of a kind that servers know the type of, JSON can be read, and no file tells where it was built. Pages have
 * {@link ownFolderCheck}.
 */
export function fileProblems(site: Pick<SitePlaces, 'dir' | 'files'>): SiteProblem[] {
  return [...site.files].flatMap((file) => {
    const ending = path.extname(file);
    const problem = (message: string): SiteProblem[] => [{ page: file, message }];
    if (NAMED.has(file)) return [];
    const type = MEDIA_TYPES[ending.slice(1)];
    if (type === undefined) return problem('is of a kind that is not served (src/build/content-types.ts)');
    if (ending === '.html' || !/^(?:text|application)\//.test(type)) return [];
    const text = readFileSync(path.join(site.dir, file), 'utf8');
    if (JSON_ENDINGS.has(ending) && !isJson(text)) return problem('is no JSON');
    if (text.includes(OWN_FOLDER)) return problem(TELLS);
    return /sourceMappingURL=/.test(text) && ending === '.js' ? problem('points to a source map') : [];
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
