import './plain-errors.ts';

const USAGE = `Usage: npm run bench -- search --corpus FILE --queries FILE [--voikko FILE] [--rivals] [--json]
       npm run bench -- search --sizes 150,1000,10000 [--json]
       npm run bench -- networks --corpus FILE --queries FILE [--json]
       npm run bench -- build [--events 100,1000,10000] [--peers] [--json]
       npm run bench -- renewal [--events 1000]
       npm run bench -- weight [--dist DIR] [--rounds 5] [--kinds event,venue] [--json]
       npm run bench -- interactions [--dist DIR] [--rounds 5] [--json]
       npm run bench -- all [--events 100,1000,10000] [--sizes 150,1000,10000] [--rounds 5]

search         how well the search finds: recall@10, nDCG@10, precision, share of queries without a hit, per class, worst 20
  --corpus     records: [{ id, type, title, venue, town, date, category, text, practical }]; "tags" are never indexed
  --queries    [{ id, cls, q, rel: { record: grade } }]
  --content    content folder, for the thesaurus in its lexicon/ (default content)
  --voikko     a voikko.lock.json made for this corpus (npm run voikko-lock)
  --rivals     also Pagefind, MiniSearch, Lunr, Orama, FlexSearch and Fuse.js on the same records (installs them once)
  --sizes      what searching costs with so many example events: bytes (brotli), requests, milliseconds
networks       two networks' search indexes, made apart and asked as one: our own and Pagefind's mergeIndex, beside one index of all
build          what building so many example events beside the real content costs: wall and CPU time, peak memory, pages, files,
               bytes, and how it grows; replaces the example season that lies in .cache
  --peers      also Eleventy and a plain collection of Astro with the same pages, in the same run (installs Eleventy once)
renewal        what it takes to bring such a site up to date after one event has changed, and whether the result is byte for byte that
               of a build from nothing
weight         of the heaviest page of each kind: bytes as they travel, requests, scripts, elements; FCP, LCP and CLS on a slow
               line and phone, beside the least page that says the same words, in the same run; rounds go on, up to 21, until
               the interval of the ratio is no wider than 0.1
  --kinds      only these, as the report calls them
interactions   how long the pages take to answer a finger or a key on a slow phone (CPU slowed 4 and 6 times), beside a
               hand-made page in the same run; from the press to the next picture, as the browser itself measures it
  --dist       a built site with the example season (default .cache/test/example-site)
  --rounds     how often each is done, weight at least and not under 9 (default 5)
all            weight, interactions, search --sizes, build and renewal, written to docs/benchmarks.md with machine, day and versions
--json         the figures as JSON`;

const KINDS: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<boolean> }>>> = {
  search: () => import('./bench/search.ts'),
  all: () => import('./bench/all.ts'),
  networks: () => import('./bench/networks.ts'),
  build: () => import('./bench/build.ts'),
  renewal: () => import('./bench/renewal.ts'),
  weight: () => import('./bench/weight.ts'),
  interactions: () => import('./bench/interactions.ts'),
};

const [kind = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(KINDS, kind) ? await KINDS[kind]?.() : undefined;
// What is asked wrongly is answered with what can be asked.
if (!(await bench?.run(args))) {
  console.error(USAGE);
  process.exitCode = 2;
}
