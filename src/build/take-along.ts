import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentSource } from '#content-layer/content-source.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { townFile, townSizesFile } from '#i18n/take-along-paths.ts';
import type { TownFiles, TownSizes } from '#views/take-along/take-along-files.ts';
import { takeAlongGroups } from '#views/take-along/take-along-towns.ts';
import { viewContext } from '#views/view-context.ts';
import type { FinishingStep } from './finishing-step.ts';
import { fileOfPath, pagePath } from './read-pages.ts';
import { townFiles } from './town-files.ts';
import { workerText } from './worker-text.ts';

const WORKER = 'offline.js';
/** Enough to tell a file from its earlier selves. */
const MARK_LENGTH = 10;

/**
 * Writes what can be taken along: for each locale and town the file that says what belongs to it, and how much that is; and
 * gives the worker its words. Comes after all that pages ask for.
 */
export function takeAlong(source: ContentSource): FinishingStep {
  return {
    name: 'take-along',
    async finish(built, log) {
      const { catalogue } = await source.current();
      const { settings } = source;
      const existing = new Set(built.list().map((file) => pagePath(file) ?? `/${file}`));
      const weigh = (file: string) => ({
        file,
        mark: built.mark(fileOfPath(file)).slice(0, MARK_LENGTH),
        bytes: built.packedBytes(fileOfPath(file)),
      });
      const write = (file: string, content: TownFiles | TownSizes) =>
        built.write(file.slice(1), JSON.stringify(content));
      for (const locale of LOCALE_CODES) {
        const context = viewContext(catalogue, locale, settings);
        const towns = takeAlongGroups(context).flatMap((group) => group.towns);
        const sizes = towns.map(({ id }) => {
          const files = townFiles(built, id, context, existing).map(weigh);
          write(townFile(locale, id), { files: Object.fromEntries(files.map(({ file, mark }) => [file, mark])) });
          return [id, { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }] as const;
        });
        write(townSizesFile(locale), Object.fromEntries(sizes));
        log.info(`${locale}: ${towns.length} towns`);
      }
      built.write(WORKER, workerText(readFileSync(path.join(built.root, WORKER), 'utf8')));
    },
  };
}
