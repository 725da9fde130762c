import type { Exact } from '#domain/finder-query.ts';
import { HEAD_FILE, type HeadFile, LABEL_BAR, type Versioned } from './index-files.ts';
import { type ClientAnswer, type FetchFile, type SearchClient, searchClient } from './lexicon/search-client.ts';
import { suggest } from './lexicon/suggest.ts';
import type { AskOptions, SearchEngine, SearchFound } from './search-engine.ts';

/** The site was renewed between two files of the index. */
class IndexChanged extends Error {}

/**
 * Text search over the index files of the site. Nothing is loaded before the first call; calls share one load; a failed load
 * is tried again at the next call. When the site was renewed while the page stood open, all is loaded anew once.
 *
 * @param fetchFile parsed JSON of a file of the index, past any cache; rejects when it cannot be had
 */
export function ownEngine(fetchFile: FetchFile): SearchEngine {
  let opened = open(fetchFile);
  const ask = ({ client }: Opened, text: string, options: AskOptions) => client.search(text, searchOptions(options));
  return {
    warm: () => opened.client.warm(),
    async search(text, options = {}) {
      const asked = opened;
      try {
        return found(await ask(asked, text, options));
      } catch (error) {
        if (!(error instanceof IndexChanged)) throw error;
        // Another search may have begun anew already.
        if (opened === asked) opened = open(fetchFile);
        return found(await ask(opened, text, options));
      }
    },
    async suggest(typed) {
      const { client, labels } = opened;
      const lexicon = client.lexicon();
      return lexicon === undefined ? [] : suggest(typed, lexicon, labels());
    },
  };
}

interface Opened {
  readonly client: SearchClient;
  labels(): readonly string[];
}

function open(fetchFile: FetchFile): Opened {
  let version: string | undefined;
  let labels: readonly string[] = [];
  const client = searchClient(async (file) => {
    const data = (await fetchFile(file)) as Partial<Versioned> | null;
    if (typeof data?.version !== 'string') throw new Error(`${file} is no file of the search index`);
    version ??= data.version;
    if (data.version !== version) throw new IndexChanged(`${file} is of version ${data.version}, not ${version}`);
    if (file === HEAD_FILE) labels = (data as HeadFile).labels.split(LABEL_BAR);
    return data;
  });
  return { client, labels: () => labels };
}

const searchOptions = ({ exact = [], today }: AskOptions) => ({
  literal: has(exact, 'words'),
  placesAsWords: has(exact, 'place'),
  timesAsWords: has(exact, 'time'),
  ...(today !== undefined && { today }),
});

const has = (exact: readonly Exact[], wanted: Exact): boolean => exact.includes(wanted);

const found = ({ ranked, edition, plan, without }: ClientAnswer): SearchFound => ({
  numbers: ranked.map(({ listing }) => listing),
  edition,
  plan,
  without,
});
