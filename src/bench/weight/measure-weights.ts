import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { packOnce } from '#build/pack-answer.ts';
import { type StaticServer, startStaticServer } from '#build/static-server.ts';
import { barePage } from './bare-page.ts';
import { measurePage, type PageMeasure, type Slowness } from './measure-page.ts';
import type { SampledPage } from './page-sample.ts';

/** A kind of page on a slow phone, beside the least page that says the same. Medians of the rounds. */
export interface WeightResult {
  readonly kind: string;
  readonly path: string;
  readonly cpu: number;
  readonly own: PageMeasure;
  readonly bare: PageMeasure;
  /** How many times as long as the bare page, opened in the same round: of the rounds' ratios the median. */
  readonly ratio: Pick<PageMeasure, 'fcp' | 'lcp'>;
}

/** The line of quality.md: 1.6 Mbit/s and 150 ms. */
const LINE = { bytesPerSecond: 200_000, latency: 150 };

/** Opens each page and its bare twin in turn, round by round and in changing order, so that a busy machine slows both alike. */
export async function measureWeights(
  browser: Browser,
  dist: string,
  pages: readonly SampledPage[],
  { rounds, slowdowns }: { readonly rounds: number; readonly slowdowns: readonly number[] },
  onProgress: (done: number, of: number) => void,
): Promise<WeightResult[]> {
  const bareDir = mkdtempSync(path.join(tmpdir(), 'kaiku-bare-'));
  copyFileSync(path.join(dist, '_headers'), path.join(bareDir, '_headers'));
  for (const { page } of pages) {
    mkdirSync(path.join(bareDir, page.path), { recursive: true });
    writeFileSync(path.join(bareDir, page.path, 'index.html'), barePage(page.html));
  }
  const [own, bare] = await Promise.all([serveAsDeployed(dist), serveAsDeployed(bareDir)]);
  const results: WeightResult[] = [];
  let done = 0;
  try {
    for (const cpu of slowdowns) {
      const slowness: Slowness = { ...LINE, cpu };
      for (const { kind, page } of pages) {
        const measures: { own: PageMeasure; bare: PageMeasure }[] = [];
        const open = (server: StaticServer) => measurePage(browser, server.origin + page.path, slowness);
        // Not measured: the servers pack what is asked for the first time.
        for (const server of [own, bare]) await open(server);
        for (let round = 0; round < rounds; round++) {
          // Which of the two comes second finds the machine warm.
          const [first, second] = round % 2 === 0 ? [own, bare] : [bare, own];
          const [before, after] = [await open(first), await open(second)];
          measures.push(first === own ? { own: before, bare: after } : { own: after, bare: before });
        }
        results.push({
          kind,
          path: page.path,
          cpu,
          own: mediansOf(measures.map((one) => one.own)),
          bare: mediansOf(measures.map((one) => one.bare)),
          ratio: mediansOf(measures.map(({ own, bare }) => ({ fcp: own.fcp / bare.fcp, lcp: own.lcp / bare.lcp }))),
        });
        onProgress(++done, slowdowns.length * pages.length);
      }
    }
  } finally {
    await own.close();
    await bare.close();
    rmSync(bareDir, { recursive: true });
  }
  return results;
}

/** With the small copies that a host has lying ready. */
const serveAsDeployed = (dir: string) => startStaticServer(dir, 0, packOnce());

/** Of each figure the median. */
function mediansOf<M extends object>(measures: readonly M[]): M {
  const [first] = measures;
  if (!first) throw new Error('nothing was measured');
  const middle = (key: keyof M) =>
    measures.map((one) => Number(one[key])).sort((a, b) => a - b)[Math.floor(measures.length / 2)];
  return Object.fromEntries(Object.keys(first).map((key) => [key, middle(key as keyof M)])) as M;
}
