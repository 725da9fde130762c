import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from '#bench/install-packages.ts';
import { readCorpus, readQueries } from '#bench/search/corpus.ts';
import { formatSearchCosts, measureFirstQuery, type SearchCost } from '#bench/search/first-query.ts';
import { engineReport, formatReports } from '#bench/search/format-report.ts';
import { ownEngine } from '#bench/search/own-engine.ts';
import { loadRivals, RIVALS } from '#bench/search/rivals/load-rivals.ts';
import { runQueries } from '#bench/search/run-queries.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { parseVoikkoLock } from '#search/lexicon/voikko-lock.ts';
import { writeExampleSeason } from '../write-example-season.ts';
import { thesaurus } from './thesaurus.ts';

interface Options {
  readonly corpus?: string;
  readonly queries?: string;
  readonly content: string;
  readonly voikko?: string;
  readonly rivals: boolean;
  readonly json: boolean;
}

/** `npm run bench -- search`. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      content: { type: 'string', default: 'content' },
      voikko: { type: 'string' },
      sizes: { type: 'string' },
      rivals: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const sizes = (values.sizes ?? '').split(',').filter(Boolean).map(Number);
  if (values.corpus !== undefined && values.queries !== undefined) await measureQuality(values);
  else if (sizes.length > 0 && sizes.every((size) => Number.isInteger(size) && size > 0)) {
    const costs = await measureSearch(sizes, values.content);
    console.log(values.json ? JSON.stringify(costs, null, 1) : formatSearchCosts(costs));
  } else return false;
  return true;
}

async function measureQuality(values: Options): Promise<void> {
  const corpus = readCorpus(values.corpus ?? '');
  const queries = readQueries(values.queries ?? '');
  const concepts = thesaurus(values.content);
  const lock = values.voikko === undefined ? undefined : parseVoikkoLock(readFileSync(values.voikko, 'utf8'));
  if (values.rivals) installPackages(RIVALS);
  const engines = [
    ownEngine(corpus, concepts),
    ...(lock ? [ownEngine(corpus, concepts, lock)] : []),
    ...(values.rivals ? await loadRivals(corpus, concepts) : []),
  ];
  const reports = [];
  for (const engine of engines) {
    reports.push(engineReport(engine.name, await runQueries(engine, queries)));
    engine.close?.();
  }
  console.log(values.json ? JSON.stringify(reports, null, 1) : formatReports(reports));
}

/** Each size is a season of its own in a folder that is gone afterwards. */
export async function measureSearch(sizes: readonly number[], content: string): Promise<SearchCost[]> {
  const concepts = thesaurus(content);
  const settings = buildSettings({ ...process.env, KAIKU_CONTENT: content, KAIKU_EXAMPLES: '' });
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiku-bench-'));
  const costs: SearchCost[] = [];
  try {
    for (const events of sizes) {
      const out = path.join(folder, String(events));
      await writeExampleSeason(settings, { events, out });
      const contentRoots = [...settings.contentRoots, { dir: out, example: true }];
      const { catalogue } = await readContent({ ...settings, contentRoots });
      costs.push(await measureFirstQuery(catalogue, concepts, settings));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return costs;
}
