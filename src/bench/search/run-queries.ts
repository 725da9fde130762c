import type { BenchEngine } from './bench-engine.ts';
import type { BenchQuery } from './corpus.ts';
import { type QueryScore, scoreQuery } from './measures.ts';

/** Runs every query twice, the first time to warm up, and scores the second. */
export async function runQueries(engine: BenchEngine, queries: readonly BenchQuery[]): Promise<QueryScore[]> {
  for (const { q } of queries) await engine.search(q);
  const scores: QueryScore[] = [];
  for (const query of queries) {
    const start = performance.now();
    const found = await engine.search(query.q);
    scores.push(scoreQuery(query, found, performance.now() - start));
  }
  return scores;
}
