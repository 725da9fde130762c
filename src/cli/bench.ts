import './plain-errors.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, readQueries } from '#bench/search/corpus.ts';
import { formatSearchCosts, measureFirstQuery } from '#bench/search/first-query.ts';
import { engineReport, formatReports } from '#bench/search/format-report.ts';
import { ownEngine } from '#bench/search/own-engine.ts';
import { loadRivals } from '#bench/search/rivals/load-rivals.ts';
import { runQueries } from '#bench/search/run-queries.ts';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { readLexicon } from '#content-layer/read-lexicon.ts';
import type { Concept } from '#search/lexicon/concept.ts';
import { readTheme } from '#search/lexicon/read-theme.ts';
import { parseVoikkoLock } from '#search/lexicon/voikko-lock.ts';
import { writeExampleSeason } from './write-example-season.ts';

const USAGE = `Usage: npm run bench -- search --corpus FILE --queries FILE [--voikko FILE] [--rivals] [--json]
       npm run bench -- search --sizes 150,1000,10000 [--json]

search   how well the search finds: recall@10, nDCG@10, precision, share of queries without a hit, per class, worst 20
  --corpus   records: [{ id, type, title, venue, town, date, category, text, practical }]; "tags" are never indexed
  --queries  [{ id, cls, q, rel: { record: grade } }]
  --content  content folder, for the thesaurus in its lexicon/ (default content)
  --voikko   a voikko.lock.json made for this corpus (npm run voikko-lock)
  --rivals   also Pagefind, MiniSearch, Lunr, Orama, FlexSearch and Fuse.js on the same records (installs them once)
  --sizes    what searching costs with so many example events: bytes (brotli), requests, milliseconds
  --json     the figures as JSON

build and weight are not there yet.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
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
const isQuality = values.corpus !== undefined && values.queries !== undefined;
const isUsable = isQuality || (sizes.length > 0 && sizes.every((size) => Number.isInteger(size) && size > 0));
if (positionals[0] !== 'search' || !isUsable) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (isQuality) await measureQuality();
else await measureSizes();

async function measureQuality(): Promise<void> {
  const corpus = readCorpus(values.corpus ?? '');
  const queries = readQueries(values.queries ?? '');
  const concepts = thesaurus();
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

/** Each size is a season of its own in a folder that is gone afterwards. */
async function measureSizes(): Promise<void> {
  const concepts = thesaurus();
  const settings = buildSettings({ ...process.env, KAIKU_CONTENT: values.content, KAIKU_EXAMPLES: '' });
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiku-bench-'));
  const costs = [];
  try {
    for (const events of sizes) {
      const out = path.join(folder, String(events));
      await writeExampleSeason(settings, { events, out });
      const contentRoots = [...settings.contentRoots, { dir: out, example: true }];
      const { catalogue } = await readContent({ ...settings, contentRoots });
      costs.push(await measureFirstQuery(catalogue, concepts, settings.now));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(values.json ? JSON.stringify(costs, null, 1) : formatSearchCosts(costs));
}

function thesaurus(): Concept[] {
  const { themes, issues } = readLexicon([{ dir: values.content, example: false }]);
  if (themes.length === 0 || issues.length > 0) throw new Error(`Run npm run check first: ${values.content}/lexicon`);
  return themes.flatMap(readTheme);
}
