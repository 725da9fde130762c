import { PICKS_KEY, parsePicks } from '#domain/shortlist/picks.ts';
import type { ShortlistFile } from '#views/shortlist/shortlist-files.ts';
import type { ShortlistAdapter } from './shortlist-adapter.ts';

const FOLDER = '/data/poiminnat';

/** The real {@link ShortlistAdapter}: this browser's storage, this site's files. */
export function browserShortlistAdapter(): ShortlistAdapter {
  const loads = new Map<string, Promise<unknown>>();
  const load = (path: string) => {
    const loading = loads.get(path) ?? fetchOnce(`${FOLDER}/${path}`);
    loads.set(path, loading);
    // What failed is asked for again the next time.
    loading.catch(() => loads.delete(path));
    return loading;
  };
  return {
    now: () => Date.now() / 60_000,
    readPicks: () => parsePicks(readKept()),
    writePicks(picks) {
      try {
        if (picks.length > 0) localStorage.setItem(PICKS_KEY, JSON.stringify(picks));
        else localStorage.removeItem(PICKS_KEY);
      } catch {
        // A browser that keeps nothing still shows the list until the page is left.
      }
    },
    fragment: () => location.hash,
    clearFragment: () => history.replaceState(null, '', location.pathname),
    onFragment(listener) {
      addEventListener('hashchange', listener);
      return () => removeEventListener('hashchange', listener);
    },
    onMinute(listener) {
      const timer = setInterval(listener, 60_000);
      document.addEventListener('visibilitychange', listener);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', listener);
      };
    },
    venues: () => load('venues.json') as Promise<readonly string[]>,
    file: (language, venue) => load(`${language}/${venue}.json`) as Promise<ShortlistFile | undefined>,
    async share(address) {
      try {
        await navigator.clipboard.writeText(address);
        return true;
      } catch {
        return false;
      }
    },
    print: () => print(),
  };
}

/** A JSON file of this site; nothing when it is not there. Rejects when it cannot be had. */
async function fetchOnce(url: string): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

function readKept(): string | null {
  try {
    return localStorage.getItem(PICKS_KEY);
  } catch {
    return null;
  }
}
