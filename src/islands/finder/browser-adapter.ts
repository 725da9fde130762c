import { clockAt } from '#domain/helsinki-clock.ts';
import { loadOnce } from '../load-once.ts';
import { nextPicture } from '../next-picture.ts';
import { onMinute } from '../on-minute.ts';
import type { FinderAdapter } from './adapter.ts';

/** Addresses of the finder's files on this site. */
export interface FinderUrls {
  readonly dataUrl: string;
  readonly indexUrl: string;
}

/** Long enough not to search at every letter, short enough to feel prompt. Milliseconds. */
const TYPING_PAUSE = 300;

/** The real {@link FinderAdapter}: this page's address, history, clock and files. */
export function browserAdapter({ dataUrl, indexUrl }: FinderUrls): FinderAdapter {
  const stock = loadOnce(async () => (await import('./late.ts')).late.readStock(dataUrl));
  const engine = loadOnce(async () => (await import('./text-search.ts')).textSearch(indexUrl));
  return {
    clock: () => clockAt(Date.now()),
    readSearch: () => location.search,
    readForm() {
      const fields = document.querySelectorAll<HTMLInputElement>('.finder-form input');
      const filled = [...fields].filter(({ type, checked }) => type === 'search' || checked);
      return new URLSearchParams(filled.map(({ name, value }) => [name, value])).toString();
    },
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
    onMinute,
    afterPause(listener) {
      const timer = setTimeout(listener, TYPING_PAUSE);
      return () => clearTimeout(timer);
    },
    load: stock,
    forget() {
      stock.forget();
      engine.forget();
    },
    search: async (text, options) => (await engine()).search(text, options),
    // Before the first search was wanted there is nothing to suggest from, and nothing is loaded for it.
    async suggest(typed) {
      if (!engine.isWanted()) return [];
      const loaded = await engine();
      await nextPicture();
      return loaded.suggest(typed);
    },
    // A failure shows at the first search.
    warm: () =>
      engine().then(
        (loaded) => loaded.warm(),
        () => undefined,
      ),
  };
}

function shownIn(state: unknown): number | undefined {
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' ? shown : undefined;
}
