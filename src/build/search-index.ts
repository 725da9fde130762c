import type { ContentSource } from '#content-layer/content-source.ts';
import { readVoikkoLock } from '#content-layer/read-voikko-lock.ts';
import { indexFolder } from '#search/index-files.ts';
import type { FinishingStep } from './finishing-step.ts';
import { runThread } from './run-thread.ts';
import type { SearchIndex, SearchSources } from './search-index-files.ts';

const WORKER = new URL('./search-index.worker.ts', import.meta.url);

/** What the search of a site is made of. */
async function searchSources({ settings, current }: ContentSource): Promise<SearchSources> {
  const { catalogue, lexicon } = await current();
  return { catalogue, lexicon, now: settings.now, lock: readVoikkoLock(settings.contentRoots)?.text };
}

/**
 * Makes one search index per locale while the pages are drawn, and writes them to `haku/<locale>/` when they are done. A folder
 * each, because two locales may share a language. Any error fails the build.
 */
export function searchIndex(source: ContentSource): FinishingStep {
  let making: Promise<SearchIndex> | undefined;
  const make = async () => runThread<SearchIndex>(WORKER, await searchSources(source));
  return {
    name: 'search-index',
    begin() {
      making = make();
      // Told when it is asked for: until then nobody listens.
      making.catch(() => undefined);
    },
    async finish(built, log) {
      const { listings, files } = await (making ?? make());
      for (const [locale, own] of files) {
        for (const { name, json } of own) built.write(`${indexFolder(locale)}${name}`.slice(1), json);
        log.info(`${locale}: ${listings} listings, ${own.length} files`);
      }
    },
  };
}
