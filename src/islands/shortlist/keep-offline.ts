/** The worker, and the name of what it keeps: both as in `public/offline.js`. */
const WORKER = '/offline.js';
const CACHE = 'kaiku-poiminnat';

/** The one address that our policy lets become a script, and only by this name (`trusted-types` in the headers). */
interface Policy {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string };
}

/**
 * Keeps this page, all that it has loaded and some more pages for when there is no line; with none, forgets all. Does
 * nothing where the browser cannot. Rejects when it fails.
 *
 * @param paths pages that the list leads to
 */
export async function keepOffline(paths: readonly string[]): Promise<void> {
  // Absent without https, and in private windows of some browsers.
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (workers === undefined) return;
  if (paths.length === 0) {
    const registration = await workers.getRegistration();
    if (!registration) return;
    await registration.unregister();
    await caches.delete(CACHE);
    return;
  }
  await workers.register(trustedWorker());
  const { active } = await workers.ready;
  const own = [location.href, ...loadedHere(), ...paths].map((address) => new URL(address, location.href));
  const addresses = own
    .filter(({ origin }) => origin === location.origin)
    .map(({ origin, pathname }) => origin + pathname);
  active?.postMessage([...new Set(addresses)]);
}

/** Scripts, data and pictures of this page. */
const loadedHere = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.endsWith(WORKER));

let trusted: string | undefined;

/** A policy of a name can be made once. */
function trustedWorker(): string {
  const { trustedTypes } = window as { trustedTypes?: Policy };
  trusted ??=
    trustedTypes?.createPolicy('kaiku-offline', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;
  return trusted;
}
