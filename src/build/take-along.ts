import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { townFile, townSizesFile } from '#i18n/take-along-paths.ts';
import type { TownFiles, TownSizes } from '#views/take-along/take-along-files.ts';
import { takeAlongGroups } from '#views/take-along/take-along-towns.ts';
import { viewContext } from '#views/view-context.ts';
import { listFiles } from './read-pages.ts';
import { resolveFile } from './resolve-file.ts';
import { townFiles } from './town-files.ts';
import { workerText } from './worker-text.ts';

const WORKER = 'offline.js';

/**
 * Writes what can be taken along: for each locale and town the file that says what belongs to it, and how much that is; and
 * gives the worker its words. Comes after all that pages ask for.
 */
export function takeAlong(source: ContentSource): AstroIntegration {
  return {
    name: 'kaikutarjonta:take-along',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { catalogue } = await source.current();
        const { settings } = source;
        const existing = new Set(listFiles(root).map((file) => `/${file}`.replace(/\/index\.html$/, '/')));
        const weigh = weights(root);
        const write = (file: string, content: TownFiles | TownSizes) => {
          const place = path.join(root, file);
          mkdirSync(path.dirname(place), { recursive: true });
          writeFileSync(place, JSON.stringify(content));
        };
        for (const locale of LOCALE_CODES) {
          const context = viewContext(catalogue, locale, settings);
          const towns = takeAlongGroups(context).flatMap((group) => group.towns);
          const sizes = towns.map(({ id }) => {
            const files = townFiles(root, id, context, existing).map((file) => ({ file, ...weigh(file) }));
            write(townFile(locale, id), { files: Object.fromEntries(files.map(({ file, mark }) => [file, mark])) });
            return [id, { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }] as const;
          });
          write(townSizesFile(locale), Object.fromEntries(sizes));
          logger.info(`${locale}: ${towns.length} towns`);
        }
        const worker = path.join(root, WORKER);
        writeFileSync(worker, workerText(readFileSync(worker, 'utf8')));
      },
    },
  };
}

/** A mark of a file's content, and its size as it travels, each looked at once. */
function weights(root: string): (file: string) => { mark: string; bytes: number } {
  const known = new Map<string, { mark: string; bytes: number }>();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const answer = resolveFile(root, file);
    if (answer.status !== 200) throw new Error(`A file to be taken along is not there: ${file}`);
    const content = readFileSync(answer.file);
    const made = {
      mark: createHash('sha256').update(content).digest('hex').slice(0, 10),
      bytes: gzipSync(content, { level: 6 }).length,
    };
    known.set(file, made);
    return made;
  };
}
