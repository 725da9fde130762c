import { clockAt } from '#domain/helsinki-clock.ts';
import { type Dossier, dossierPath } from '#submission/dossier.ts';
import type { FormAdapter } from './form-adapter.ts';

/** Judging a text takes a moment on a cheap phone: not at every letter. Milliseconds. */
const PAUSE = 350;
const PREFIX = 'kaikutarjonta-ilmoitus:';

/** The real {@link FormAdapter}: this page's address, files, clock and storage. */
export const BROWSER_FORM: FormAdapter = {
  clock: () => clockAt(Date.now()),
  readChange: () => new URLSearchParams(location.search).get('muuta') ?? undefined,
  late: async () => (await import('./late.ts')).late,
  async dossier(venue) {
    const response = await fetch(dossierPath(venue), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as Dossier;
  },
  readDraft: (name) => inStorage((storage) => storage.getItem(PREFIX + name)) ?? undefined,
  writeDraft(name, draft) {
    inStorage((storage) => {
      if (draft === undefined) storage.removeItem(PREFIX + name);
      else storage.setItem(PREFIX + name, draft);
    });
  },
  afterPause(listener) {
    const timer = setTimeout(listener, PAUSE);
    return () => clearTimeout(timer);
  },
  fileUrl: (text) => URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' })),
};

/** Some browsers forbid storage altogether, and it may be full: the form then works without a memory. */
function inStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
