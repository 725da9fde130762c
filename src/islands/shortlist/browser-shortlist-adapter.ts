import { PICKS_KEY, parsePicks } from '#domain/shortlist/picks.ts';
import type { ShortlistFile } from '#views/shortlist/shortlist-files.ts';
import { fetchJson } from '../fetch-json.ts';
import { type LoadedOnce, loadOnce } from '../load-once.ts';
import { onMinute } from '../on-minute.ts';
import { keepOffline } from './keep-offline.ts';
import type { ShortlistAdapter } from './shortlist-adapter.ts';

const FOLDER = '/data/poiminnat';

/** The real {@link ShortlistAdapter}: this browser's storage, this site's files. */
export function browserShortlistAdapter(): ShortlistAdapter {
  const loads = new Map<string, LoadedOnce<unknown>>();
  const load = (path: string) => {
    const loading = loads.get(path) ?? loadOnce(() => fetchJson(`${FOLDER}/${path}`, true));
    loads.set(path, loading);
    return loading();
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
    onMinute,
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
    // A browser that keeps nothing shows the list as long as there is a line.
    keepOffline: (paths) => void keepOffline(paths).catch(() => undefined),
  };
}

function readKept(): string | null {
  try {
    return localStorage.getItem(PICKS_KEY);
  } catch {
    return null;
  }
}
