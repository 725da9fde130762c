import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { packOnce } from '#build/pack-answer.ts';
import { type StaticServer, startStaticServer } from '#build/static-server.ts';
import { barePage } from './bare-page.ts';
import { besideEachOther, type Comparison } from './beside-each-other.ts';
import { measurePage, type Slowness } from './measure-page.ts';
import type { SampledPage } from './page-sample.ts';

/** A kind of page on a slow phone, beside the least page that says the same. */
export interface WeightResult extends Comparison {
  readonly kind: string;
  readonly path: string;
  readonly cpu: number;
}

/** The line of quality.md: 1.6 Mbit/s and 150 ms. */
const LINE = { bytesPerSecond: 200_000, latency: 150 };

/**
 * Opens each page and its bare twin in turn.
 *
 * @param rounds how often at least
 */
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
        const openOn = (server: StaticServer) => () => measurePage(browser, server.origin + page.path, slowness);
        results.push({ kind, path: page.path, cpu, ...(await besideEachOther(openOn(own), openOn(bare), rounds)) });
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
