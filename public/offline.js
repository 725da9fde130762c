// @ts-check
/// <reference lib="webworker" />
// Keeps a shortlist at hand where there is no line. It is installed by the page of the shortlist, when there is something on
// it, and by nothing else (src/islands/shortlist/keep-offline.ts). To retire it, publish a file that unregisters itself.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const CACHE = 'kaiku-poiminnat';

worker.addEventListener('install', () => worker.skipWaiting());

/** The page says what the list needs: that is kept, and nothing else. */
worker.addEventListener('message', (event) => event.waitUntil(keep(event.data)));

/** @param {string[]} addresses */
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) if (!addresses.includes(url)) await cache.delete(url);
  await Promise.allSettled(
    addresses.map(async (address) => {
      const answer = await fetch(address, { cache: 'no-cache' });
      if (answer.ok) await cache.put(address, answer);
    }),
  );
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(`${worker.location.origin}/`))
    event.respondWith(answer(request));
});

/**
 * What holds now; what was kept only when there is no line: a stale time costs a bus ticket.
 *
 * @param {Request} request
 */
async function answer(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request.url, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}
