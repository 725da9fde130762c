import type { FinderSource } from '#domain/find-results.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import { pagefindEngine } from '#search/pagefind-engine.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import type { FinderAdapter } from './adapter.ts';

/** The real {@link FinderAdapter}: this page's address, history, clock and files. */
export function browserAdapter({
  dataUrl,
  indexUrl,
}: {
  readonly dataUrl: string;
  readonly indexUrl: string;
}): FinderAdapter {
  let source: Promise<FinderSource> | undefined;
  const engine = pagefindEngine({
    baseUrl: indexUrl,
    // The address is a value, not a literal: the bundler must leave the import alone.
    importModule: () => import(/* @vite-ignore */ `${indexUrl}pagefind.js`),
    fetchJson: (file) => fetchJson(indexUrl + file),
  });
  return {
    clock: () => clockAt(Date.now()),
    readSearch: () => location.search,
    writeSearch(search, mode) {
      const url = location.pathname + search;
      if (mode === 'push') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    },
    readShown: () => shownIn(history.state),
    writeShown: (shown) => history.replaceState({ shown }, ''),
    onNavigate(listener) {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
    onMinute(listener) {
      const timer = setInterval(listener, 60_000);
      document.addEventListener('visibilitychange', listener);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', listener);
      };
    },
    loadSource() {
      source ??= fetchJson(dataUrl)
        .then((data) => decodeFinderData(data as Parameters<typeof decodeFinderData>[0]))
        .catch((error: unknown) => {
          source = undefined;
          throw error;
        });
      return source;
    },
    search: (text) => engine.search(text),
    warm: () => void engine.warm(),
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

function shownIn(state: unknown): number | undefined {
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' ? shown : undefined;
}
