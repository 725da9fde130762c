import { parseArgs } from 'node:util';
import { readCorpus, readQueries } from '#bench/search/corpus.ts';
import { engineReport, formatReports } from '#bench/search/format-report.ts';
import { ownMerged, ownWhole } from '#bench/search/networks/own-merged.ts';
import { pagefindNetworks } from '#bench/search/networks/pagefind-networks.ts';
import { splitNetworks } from '#bench/search/networks/split-networks.ts';
import { runQueries } from '#bench/search/run-queries.ts';
import { thesaurus } from './thesaurus.ts';

/** `npm run bench -- networks`: two networks' indexes made apart and searched as one. @returns false when it was asked wrongly */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.corpus === undefined || values.queries === undefined) return false;
  const corpus = readCorpus(values.corpus);
  const queries = readQueries(values.queries);
  const concepts = thesaurus(values.content);
  const parts = splitNetworks(corpus);
  const reports = [];
  for (const engine of [ownWhole(corpus, concepts), ownMerged(parts, concepts)])
    reports.push(engineReport(engine.name, await runQueries(engine, queries)));
  for (const networks of [[corpus], parts]) {
    const engine = await pagefindNetworks(networks);
    await engine.search(queries[0]?.q ?? '');
    const { requests, bytes } = engine.taken();
    reports.push(engineReport(engine.name, await runQueries(engine, queries)));
    console.error(`${engine.name}: first query ${requests} requests, ${(bytes / 1000).toFixed(1)} kB`);
    engine.close?.();
  }
  console.log(values.json ? JSON.stringify(reports, null, 1) : formatReports(reports));
  return true;
}
