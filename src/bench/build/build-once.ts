import { buildSite } from '#build/build-site.ts';

// node src/bench/build/build-once.ts DIST: builds as `npm run build -- --incremental` does, in a process of its own, and prints
// how many pages there are and how many were drawn.
const [dist = ''] = process.argv.slice(2);
const result = await buildSite({ dist, env: process.env, keep: true });
if (!result.ok) throw new Error(result.log.join('\n'));
console.log(JSON.stringify({ pages: result.pages, drawn: result.drawn }));
