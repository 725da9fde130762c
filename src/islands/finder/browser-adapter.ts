import { clockAt } from '#domain/helsinki-clock.ts';
import type { FinderAdapter } from './adapter.ts';
import type { FinderUrls } from './finder-files.ts';

/** Long enough not to search at every letter, short enough to feel prompt. Milliseconds. */
const TYPING_PAUSE = 300;

/** The real {@link FinderAdapter}: this page's address, history, clock and files. */
export function browserAdapter(urls: FinderUrls): FinderAdapter {
  let loading: Promise<ReturnType<typeof import('./late.ts')['late']['finderFiles']>> | undefined;
  const files = () => {
    loading ??= import('./late.ts')
      .then(({ late }) => late.finderFiles(urls))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
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
    onMinute(listener) {
      const timer = setInterval(listener, 60_000);
      document.addEventListener('visibilitychange', listener);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', listener);
      };
    },
    afterPause(listener) {
      const timer = setTimeout(listener, TYPING_PAUSE);
      return () => clearTimeout(timer);
    },
    load: async () => (await files()).load(),
    search: async (text, options) => (await files()).search(text, options),
    // Before the first search was wanted there is nothing to suggest from, and nothing is loaded for it.
    suggest: async (typed) => (loading === undefined ? [] : (await loading).suggest(typed)),
    // A failure shows at the first search.
    warm: () =>
      files().then(
        (loaded) => loaded.warm(),
        () => undefined,
      ),
  };
}

function shownIn(state: unknown): number | undefined {
  const shown = typeof state === 'object' && state !== null && 'shown' in state ? state.shown : undefined;
  return typeof shown === 'number' ? shown : undefined;
}
