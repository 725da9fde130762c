import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceFile } from '#importers/reading.ts';
import type { Feed } from '#importers/sources-file.ts';

const LARGEST = 5 * 1024 * 1024;
const LONGEST_MS = 10_000;
/** One question a second, as the keepers of these interfaces ask. */
const PAUSE_MS = 1000;
const MOST_PAGES = 100;

/** What fetching needs of the world; tests hand it a fake. */
export interface FetchWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const WORLD: FetchWorld = { fetch: globalThis.fetch, sleep };

/**
 * Fetches a feed with all its pages: only `https:`, only hosts that are named in `content/sources.yaml`, 10 seconds and 5 MB
 * each, one a second.
 *
 * @param hosts hosts that may be asked
 * @throws when a page cannot be had: half a feed must not look like a whole one
 */
export async function fetchFeed(
  { type, url: first }: Pick<Feed, 'type' | 'url'>,
  hosts: ReadonlySet<string>,
  world: FetchWorld = WORLD,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  let next: string | undefined = first;
  const asked = new Set<string>();
  while (next !== undefined && files.length < MOST_PAGES) {
    const url: string = next;
    if (asked.has(url)) throw new Error(`${url}: its pages lead in a circle`);
    asked.add(url);
    if (files.length > 0) await world.sleep(PAUSE_MS);
    const text = await fetchPage(url, hosts, world);
    files.push({ name: url, text });
    next = nextPage(type, text);
  }
  if (next !== undefined) throw new Error(`${first}: more than ${MOST_PAGES} pages`);
  return files;
}

async function fetchPage(url: string, hosts: ReadonlySet<string>, world: FetchWorld): Promise<string> {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' || !hosts.has(host)) throw new Error(`${host} is not named in content/sources.yaml`);
  const response = await world.fetch(url, {
    // A redirect would lead past the list of hosts.
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_MS),
    headers: { 'User-Agent': 'Kaikutarjonta-import', Accept: '*/*' },
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > LARGEST) throw new Error('more than 5 MB');
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Where a page says that the next one is. */
function nextPage(type: Feed['type'], text: string): string | undefined {
  if (type !== 'linkedevents' && type !== 'tribe') return undefined;
  try {
    const json = JSON.parse(text) as { meta?: { next?: unknown }; next_rest_url?: unknown };
    const next = type === 'linkedevents' ? json.meta?.next : json.next_rest_url;
    return typeof next === 'string' && next !== '' ? next : undefined;
  } catch {
    // The reader tells that the page is no JSON.
    return undefined;
  }
}
