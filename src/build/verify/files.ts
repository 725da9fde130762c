import path from 'node:path';
import { MEDIA_TYPES } from '../content-types.ts';
import type { PageReader } from '../page-facts/page-reader.ts';
import { faultCheck, type PageCheck } from './page-check.ts';

/** Files without an ending that hosts look for. */
const NAMED = new Set(['/_headers']);
const JSON_ENDINGS = new Set(['.json', '.jsonld', '.webmanifest']);
/** A path of the machine that built the site: in code it tells strangers how the machine is laid out. */
const OWN_FOLDER = process.cwd();
const TELLS = 'names a folder of the machine that built it';

export const OWN_FOLDER_FAULTS: PageReader<readonly string[]> = {
  name: 'own-folder',
  read: ({ html }) => (html.includes(OWN_FOLDER) ? [TELLS] : []),
};

/** No page tells where it was built. */
export const ownFolderCheck = (): PageCheck<readonly string[]> => faultCheck(OWN_FOLDER_FAULTS);

/**
 * A file is of a kind that servers know the type of, JSON can be read, and it does not tell where it was built. Pages have
 * {@link ownFolderCheck}.
 *
 * @param file its path in the site: `/haku/fi/lexicon.json`
 */
export function fileFaults(file: string, content: Buffer): string[] {
  const ending = path.extname(file);
  if (NAMED.has(file)) return [];
  const type = MEDIA_TYPES[ending.slice(1)];
  if (type === undefined) return ['is of a kind that is not served (src/build/content-types.ts)'];
  if (ending === '.html' || !/^(?:text|application)\//.test(type)) return [];
  const text = content.toString('utf8');
  if (JSON_ENDINGS.has(ending) && !isJson(text)) return ['is no JSON'];
  if (text.includes(OWN_FOLDER)) return [TELLS];
  return /sourceMappingURL=/.test(text) && ending === '.js' ? ['points to a source map'] : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
