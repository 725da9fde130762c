import { isAskedFor } from './cache-names.ts';

/** The worker: a file that keeps its address (`public/offline.js`). */
const WORKER = '/offline.js';
/** All that it keeps, by the beginning of its name. */
const CACHES = 'kaiku-';

/** The one address that our policy lets become a script, and only by this name (`trusted-types` in the headers). */
interface Policy {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string };
}

/** Workers are absent without https, and in private windows of some browsers. */
const workers = () => (navigator as Partial<Navigator>).serviceWorker;

/** Whether this browser can keep pages at all. */
export const canKeep = (): boolean => workers() !== undefined && 'caches' in globalThis;

/** The worker at work, installed when it was not there yet. Rejects when it cannot be had. */
export async function offlineWorker(): Promise<ServiceWorker> {
  const container = workers();
  if (container === undefined) throw new Error('this browser has no workers');
  // Not `ready`: to a page that has seen its worker go it still gives the one that went.
  const { active, waiting, installing } = await container.register(trustedWorker());
  const worker = active ?? waiting ?? installing;
  if (worker === null) throw new Error('the worker did not start');
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the worker did not start'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
  return worker;
}

/** Deletes something that was kept. With the last thing that was asked for the worker goes, and all that it kept beside. */
export async function forget(name: string): Promise<void> {
  await caches.delete(name);
  const left = await caches.keys();
  if (left.some(isAskedFor)) return;
  await (await workers()?.getRegistration())?.unregister();
  for (const one of left) if (one.startsWith(CACHES)) await caches.delete(one);
}

/** Whether a file is the worker's own. */
export const isWorkerFile = (address: string): boolean => address.endsWith(WORKER);

let trusted: string | undefined;

/** A policy of a name can be made once. */
function trustedWorker(): string {
  const { trustedTypes } = window as { trustedTypes?: Policy };
  trusted ??=
    trustedTypes?.createPolicy('kaiku-offline', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;
  return trusted;
}
