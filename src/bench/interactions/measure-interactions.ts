import type { Browser, Page } from 'playwright-core';
import { observeInteractions, slowestAnswer } from './event-timing.ts';
import { INTERACTIONS, type Interaction } from './interactions.ts';

/** Slowest answers of an interaction at a slow-down, one for each round, in milliseconds. */
export interface InteractionResult {
  readonly name: string;
  readonly cpu: number;
  readonly ms: readonly number[];
}

/** The least that can answer: one button that changes a word. Every time is told as a ratio to its own. */
const BARE: Interaction = {
  name: 'hand-made page: a button that changes a word',
  path: '/kasin-tehty/',
  ready: (page) => page.locator('button').waitFor(),
  act: (page) => page.locator('button').click(),
};
const BARE_PAGE = `<!doctype html><html lang="fi"><title>x</title><button>a</button><script>document.querySelector('button').onclick = (e) => { e.target.textContent += 'b'; };</script>`;

const PHONE = { width: 390, height: 844 };

/** Does every interaction in turn, round by round, so that a busy machine slows all alike. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  { rounds, slowdowns }: { readonly rounds: number; readonly slowdowns: readonly number[] },
  onProgress: (done: number, of: number) => void,
): Promise<InteractionResult[]> {
  const all = slowdowns.flatMap((cpu) =>
    [BARE, ...INTERACTIONS].map((interaction) => ({ cpu, interaction, ms: [] as number[] })),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [at, { cpu, interaction, ms }] of all.entries()) {
      ms.push(await once(browser, origin, cpu, interaction));
      onProgress(round * all.length + at + 1, rounds * all.length);
    }
  }
  return all.map(({ cpu, interaction: { name }, ms }) => ({ cpu, name, ms }));
}

async function once(browser: Browser, origin: string, cpu: number, { path, ready, act }: Interaction): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true });
  const page: Page = await context.newPage();
  // Only where it is needed: whatever is asked for goes through the handler, and waits for it.
  if (path === BARE.path)
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: BARE_PAGE }));
  await observeInteractions(page);
  const session = await context.newCDPSession(page);
  await page.goto(origin + path);
  await ready(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const slowest = await slowestAnswer(page, () => act(page));
  await context.close();
  return slowest;
}
