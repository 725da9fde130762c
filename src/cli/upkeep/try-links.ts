import type { OutsideLink } from './outside-links.ts';

/** How an outside address answered. */
export type LinkOutcome =
  | { readonly kind: 'works' }
  /** The page has moved for good: the listing should name the new address. */
  | { readonly kind: 'moved'; readonly to: string }
  /** The host says that there is no such page, or there is no such host. */
  | { readonly kind: 'gone'; readonly why: string }
  /** No clear answer: it may work for a person. */
  | { readonly kind: 'unclear'; readonly why: string };

/** One address and what became of it. */
export type TriedLink = OutsideLink & { readonly outcome: LinkOutcome };

/** What a request answered: only this much is looked at. */
export interface Answer {
  readonly status: number;
  /** Of a redirect, as written. */
  readonly location?: string;
}

/** Asks for an address once, following nothing. Rejects when there is no answer. */
export type Ask = (method: 'HEAD' | 'GET', url: string) => Promise<Answer>;

export interface TryOptions {
  readonly ask: Ask;
  /** Waits between two requests to one host, so that nobody's server is burdened. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
}

const GONE = new Set([404, 410]);
const MOVED_FOR_GOOD = new Set([301, 308]);
const MOST_STEPS = 5;

/** Tries addresses host by host, hosts side by side, one request at a time to each. Never rejects: no answer is an outcome. */
export async function tryLinks(links: readonly OutsideLink[], options: TryOptions): Promise<TriedLink[]> {
  const tried = new Map<string, TriedLink>();
  const hosts = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  await Promise.all(
    hosts.map(async (ofHost) => {
      for (const [at, link] of ofHost.entries()) {
        if (at > 0) await options.pause();
        tried.set(link.url, { ...link, outcome: await tryLink(link.url, options.ask) });
        options.onProgress?.(tried.size, links.length);
      }
    }),
  );
  return links.flatMap(({ url }) => tried.get(url) ?? []);
}

async function tryLink(url: string, ask: Ask): Promise<LinkOutcome> {
  let [at, movedTo, forGood] = [url, undefined as string | undefined, true];
  for (let step = 0; step <= MOST_STEPS; step++) {
    const { answer, why } = await askKindly(at, ask);
    if (answer === undefined) return /ENOTFOUND/.test(why) ? { kind: 'gone', why } : { kind: 'unclear', why };
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, at)) {
      at = new URL(location, at).href;
      forGood &&= MOVED_FOR_GOOD.has(status);
      if (forGood) movedTo = at;
      continue;
    }
    if (GONE.has(status)) return { kind: 'gone', why: String(status) };
    if (status >= 400) return { kind: 'unclear', why: String(status) };
    return movedTo === undefined ? { kind: 'works' } : { kind: 'moved', to: movedTo };
  }
  return { kind: 'unclear', why: `> ${MOST_STEPS} redirects` };
}

/** Many servers answer HEAD wrongly: a refusal is asked again as a person would. */
async function askKindly(url: string, ask: Ask): Promise<{ readonly answer?: Answer; readonly why: string }> {
  try {
    const head = await ask('HEAD', url);
    return { answer: head.status < 400 ? head : await ask('GET', url), why: '' };
  } catch (error) {
    return { why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return code ?? (cause instanceof Error ? cause.message : String(cause));
}
