import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type LexiconData, lexicon } from './schema/lexicon.ts';

/**
 * The themes of a lexicon folder, in the order of their file names.
 *
 * @param dir for example `content/lexicon`
 * @throws Error naming the file when one cannot be read, does not fit the schema or bears another theme than its name
 */
export function readLexicon(dir: string): LexiconData[] {
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.map((name) => {
    const read = lexicon.safeParse(
      parse(readFileSync(path.join(dir, name), 'utf8'), { schema: 'failsafe', stringKeys: true }),
    );
    if (!read.success)
      throw new Error(`${name}: ${read.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`);
    if (`${read.data.theme}.yaml` !== name) throw new Error(`${name}: the theme is ${read.data.theme}`);
    return read.data;
  });
}
