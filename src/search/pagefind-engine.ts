import type { SearchEngine } from './search-engine.ts';

/** Our own file beside Pagefind's: which listing each of its page hashes is, and which index they belong to. */
export interface PagefindIds {
  readonly index: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** How the index is reached: the browser imports and fetches, Node imports from disk and fetches from the loopback. */
export interface PagefindSource {
  /** Address of the folder, with a slash at its end. */
  readonly baseUrl: string;
  /** @param attempt 0 at first; a browser may remember a failed import, so a retry needs another address */
  importModule(attempt: number): Promise<unknown>;
  /** Parsed JSON of a file in the folder, past any cache. Rejects when it cannot be had. */
  fetchJson(file: string): Promise<unknown>;
}

interface Pagefind {
  search(text: string): Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
  preload(text: string): Promise<void>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

interface Loaded extends PagefindIds {
  readonly pagefind: Pagefind;
}

/** A word in the title says more about a listing than the same word in its text. */
const META_WEIGHTS = { title: 8, names: 6, labels: 3, place: 3, town: 3 };

/**
 * Text search over a Pagefind index (1.5). Nothing is loaded before the first call; calls share one load; a failed load is
 * tried again at the next call. Searches in the page itself, not in a worker: at our size it takes a millisecond, and
 * the worker would cost 11 kB and a request more.
 */
export function pagefindEngine(source: PagefindSource): SearchEngine {
  let loading: Promise<Loaded> | undefined;
  let failures = 0;
  const load = () => {
    loading ??= loadIndex(source, failures).catch((error: unknown) => {
      loading = undefined;
      failures += 1;
      throw error;
    });
    return loading;
  };
  return {
    async warm() {
      await load().catch(() => undefined);
    },
    async search(text) {
      if (text.trim() === '') return [];
      const loaded = await load();
      const ids = await query(loaded, text);
      if (ids.length > 0 || (await currentIndex(source)) === loaded.index) return ids;
      loading = undefined;
      return query(await load(), text);
    },
  };
}

async function loadIndex(source: PagefindSource, attempt: number): Promise<Loaded> {
  const [module, ids] = await Promise.all([source.importModule(attempt), source.fetchJson('ids.json')]);
  const pagefind = (module as PagefindModule).createInstance({
    basePath: source.baseUrl,
    noWorker: true,
    ranking: { metaWeights: META_WEIGHTS },
  });
  await pagefind.init();
  // Its start-up errors come out only at the first use; no words, no index file.
  await pagefind.preload('');
  return { ...(ids as PagefindIds), pagefind };
}

async function query({ pagefind, ids }: Loaded, text: string): Promise<readonly string[]> {
  const { results } = await pagefind.search(text);
  const found = results.map(({ id, score }) => {
    const listing = ids[id];
    if (listing === undefined) throw new Error(`The search index has a page ${id} that ids.json does not know`);
    return { listing, score };
  });
  // Equal scores come in the engine's order, which may change from build to build; the id does not.
  found.sort((a, b) => b.score - a.score || (a.listing < b.listing ? -1 : 1));
  return found.map(({ listing }) => listing);
}

/**
 * Which index the site serves now. Asked when nothing was found, because Pagefind keeps silent about index files that it
 * could not read: without network, or when the site was renewed while the page stood open, "nothing found" would be a lie.
 */
async function currentIndex(source: PagefindSource): Promise<string | undefined> {
  const entry = (await source.fetchJson('pagefind-entry.json')) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  return Object.values(entry.languages)[0]?.hash;
}
