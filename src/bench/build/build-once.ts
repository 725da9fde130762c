import { buildSite } from '#build/build-site.ts';

// node src/bench/build/build-once.ts DIST [plain]: builds as `npm run build -- --incremental` does, or as plain `npm run build`, in a
// process of its own, and prints how many pages there are, how many were drawn, and what the check advises.
const [dist = '', how] = process.argv.slice(2);
const result = await buildSite({ dist, env: process.env, keep: how !== 'plain' });
if (!result.ok) throw new Error(result.log.join('\n'));
console.log(JSON.stringify({ pages: result.pages, drawn: result.drawn, advice: result.advice }));
