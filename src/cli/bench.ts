import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus, readQueries } from '#bench/search/corpus.ts';
import { engineReport, formatReports } from '#bench/search/format-report.ts';
import { ownEngine } from '#bench/search/own-engine.ts';
import { loadRivals } from '#bench/search/rivals/load-rivals.ts';
import { runQueries } from '#bench/search/run-queries.ts';
import { readLexicon } from '#content-layer/read-lexicon.ts';
import { readTheme } from '#search/lexicon/read-theme.ts';
import { parseVoikkoLock } from '#search/lexicon/voikko-lock.ts';

const USAGE = `Usage: npm run bench -- search --corpus FILE --queries FILE [--voikko FILE] [--rivals] [--json]

search   how well the search finds: recall@10, nDCG@10, precision, share of queries without a hit, per class, worst 20
  --corpus   records: [{ id, type, title, venue, town, date, category, text, practical }]; "tags" are never indexed
  --queries  [{ id, cls, q, rel: { record: grade } }]
  --content  content folder, for the thesaurus in its lexicon/ (default content)
  --voikko   a voikko.lock.json made for this corpus (npm run voikko-lock)
  --rivals   also Pagefind, MiniSearch, Lunr, Orama, FlexSearch and Fuse.js on the same records (installs them once)
  --json     the figures as JSON

build and weight are not there yet.`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      content: { type: 'string', default: 'content' },
      voikko: { type: 'string' },
      rivals: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals[0] !== 'search' || values.corpus === undefined || values.queries === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const corpus = readCorpus(values.corpus);
  const queries = readQueries(values.queries);
  const { themes, issues } = readLexicon([{ dir: values.content, example: false }]);
  if (themes.length === 0 || issues.length > 0) throw new Error(`Run npm run check first: ${values.content}/lexicon`);
  const concepts = themes.flatMap(readTheme);
  const lock = values.voikko === undefined ? undefined : parseVoikkoLock(readFileSync(values.voikko, 'utf8'));
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
