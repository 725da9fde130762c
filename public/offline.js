// @ts-check
/// <reference lib="webworker" />
// Gives pages without a line: the shortlist, and the towns that somebody has taken along. It is installed by those two pages,
// when they are asked, and by nothing else (src/islands/offline). To retire it: deploy/retire-offline.js.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/**
 * By language: what a kept page says, months where its date has them, and the page of what is along.
 * Filled in by src/build/worker-text.ts.
 *
 * @type {Record<string, { notice: string, months?: string[], page: string }>}
 */
const WORDS = {};
const PICKS = 'kaiku-poiminnat';
/** One cache for each town; the rest of its name is the address of the file that says what belongs to it. */
const TOWN = 'kaiku-mukana ';
/** Pages that were read since a town is along. */
const SEEN = 'kaiku-luetut';
const MOST_SEEN = 50;
const RENEW_AFTER = 12 * 3_600_000;
/** A line that has not answered by then is none, when something is kept. Milliseconds. */
const SLOW = 8000;
const LANES = 6;

worker.addEventListener('install', () => worker.skipWaiting());

worker.addEventListener('message', (event) => {
  const { picks, town } = event.data;
  const [port] = event.ports;
  const say = (/** @type {object} */ what) => port?.postMessage(what);
  const work = town ? take(town, say).then(() => say({ ok: true })) : keepPicks(picks);
  event.waitUntil(work.catch(() => say({ ok: false })));
});

/** @param {string[]} addresses what the list needs: that is kept, and nothing else */
async function keepPicks(addresses) {
  const cache = await caches.open(PICKS);
  await keepOnly(cache, addresses);
  await Promise.allSettled(addresses.map((address) => keep(cache, address)));
}

/**
 * Takes a town along, or what is new in it. The file that says what belongs to it is kept last: what breaks off is begun again.
 *
 * @param {string} address
 * @param {(what: { done: number, of: number }) => void} say
 */
async function take(address, say = () => {}) {
  const cache = await caches.open(TOWN + address);
  const before = (await (await cache.match(address))?.json())?.files ?? {};
  const answer = await ask(address);
  const { files } = await answer.clone().json();
  const fresh = Object.keys(files).filter((file) => files[file] !== before[file]);
  const left = fresh.values();
  let done = 0;
  const lane = async () => {
    for (const file of left) {
      await keep(cache, file);
      say({ done: ++done, of: fresh.length });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await keepOnly(
    cache,
    [address, ...Object.keys(files)].map((file) => worker.location.origin + file),
  );
  await cache.put(address, answer);
}

/** @param {string} address */
async function ask(address) {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(address);
  return answer;
}

/** @param {Cache} cache @param {string} address */
const keep = async (cache, address) => cache.put(address, await ask(address));

/** @param {Cache} cache @param {string[]} urls */
async function keepOnly(cache, urls) {
  for (const { url } of await cache.keys()) if (!urls.includes(url)) await cache.delete(url);
}

const towns = async () => (await caches.keys()).filter((name) => name.startsWith(TOWN));

/** One at a time: whoever goes on reading meanwhile does not pay twice. */
let renewing = false;

/** Renews the towns that were not renewed for long; what has no line now is tried again later. */
async function renew() {
  if (renewing) return;
  renewing = true;
  for (const name of await towns()) {
    const address = name.slice(TOWN.length);
    const kept = await (await caches.open(name)).match(address);
    if (kept && Date.now() - timeOf(kept) > RENEW_AFTER) await take(address).catch(() => {});
  }
  renewing = false;
}

/** @param {string} address @param {Response} page */
async function remember(address, page) {
  if ((await towns()).length === 0) return;
  const cache = await caches.open(SEEN);
  await cache.put(address, page);
  const [oldest, ...others] = await cache.keys();
  if (oldest && others.length >= MOST_SEEN) await cache.delete(oldest);
  await renew();
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const online = fetch(request);
  event.respondWith(answer(request, online));
  if (request.mode === 'navigate') {
    // By its path: what somebody has searched for is not kept.
    const seen = online.then((page) => (page.ok && !page.redirected ? remember(pathname, page.clone()) : undefined));
    event.waitUntil(seen.catch(() => {}));
  }
});

/**
 * What holds now; what was kept only when there is no line: a stale time costs a bus ticket.
 *
 * @param {Request} request
 * @param {Promise<Response>} online
 */
async function answer(request, online) {
  const slow = new Promise((_, reject) => setTimeout(reject, SLOW));
  try {
    return await Promise.race([online, slow]);
  } catch {
    const kept = await newest(request.url);
    if (kept) return kept;
  }
  try {
    return await online;
  } catch (error) {
    const other = request.mode === 'navigate' && (await instead(request.url));
    if (other) return other;
    throw error;
  }
}

/** @param {Response} response */
const timeOf = (response) => Date.parse(response.headers.get('date') ?? '') || 0;

/** @param {string} url */
async function newest(url) {
  /** @type {{ page: Response, time: number } | undefined} */
  let best;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const page = await cache.match(url, { ignoreSearch: true, ignoreVary: true });
    // What did not change was not fetched again, but it was asked about.
    const asked = name.startsWith(TOWN) ? await cache.match(name.slice(TOWN.length)) : page;
    const time = asked ? timeOf(asked) : 0;
    if (page && (!best || time > best.time)) best = { page, time };
  }
  return best && withNotice(best.page, best.time);
}

/** @param {Response} page @param {number} time */
async function withNotice(page, time) {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const html = await page.text();
  const words = WORDS[/<html[^>]* lang="(\w+)/.exec(html)?.[1] ?? ''] ?? WORDS['fi'];
  const [y, m, d] = new Date(time).toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' }).split('-').map(Number);
  const parts = /** @type {Record<string, unknown>} */ ({ y, m, d, month: words?.months?.[(m ?? 1) - 1] });
  const said = words && `<p class="notice">${words.notice.replace(/\{(\w+)\}/g, (_, part) => String(parts[part]))}</p>`;
  const headers = new Headers(page.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(html.replace(/<main\b[^>]*>/, `$&${said ?? ''}`), { headers });
}

/** The page of what is along, when the one that was asked for is not. @param {string} url */
async function instead(url) {
  const pages = Object.values(WORDS).map(({ page }) => page);
  // The reader's language first: the longest address of the same beginning.
  const own = (/** @type {string} */ page) => url.startsWith(worker.location.origin + page.replace(/[^/]+\/$/, ''));
  for (const page of pages.sort((a, b) => Number(own(b)) - Number(own(a)) || b.length - a.length))
    if (await caches.match(page)) return Response.redirect(`${page}#ei-verkkoa`);
  return undefined;
}
