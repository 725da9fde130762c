import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BenchQuery, type CorpusRecord, readCorpus, readQueries } from '#bench/search/corpus.ts';
import { engineReport, formatReports } from '#bench/search/format-report.ts';
import { ownEngine } from '#bench/search/own-engine.ts';
import { runQueries } from '#bench/search/run-queries.ts';
import { readRule } from './read-rule.ts';
import { concepts } from './test-index.ts';

const DATA = '../shared/data/search';
const own = (name: string) => JSON.parse(readFileSync(`tests/search/lexicon/${name}`, 'utf8'));

describe.skipIf(!existsSync(`${DATA}/corpus.json`))('Search quality on the shared corpus', () => {
  const load = () => {
    const corpus = readCorpus(`${DATA}/corpus.json`);
    return { corpus, engine: ownEngine(corpus, concepts) };
  };

  /** Our own queries, judged by rules over the corpus's hand-given topic tags. */
  const judged = (corpus: readonly CorpusRecord[]): BenchQuery[] =>
    (own('own-queries.json') as [string, string, string][]).map(([cls, q, rule], at) => {
      const grade = readRule(rule);
      const rel = corpus.map((record) => [record.id, grade(record)] as const).filter(([, value]) => value > 0);
      return { id: `own${at}`, cls, q, rel: Object.fromEntries(rel) };
    });

  it.each([
    ['the shared queries', 0.85, 0.85, (_: readonly CorpusRecord[]) => readQueries(`${DATA}/queries-dev.json`)],
    ['our own queries', 0.82, 0.83, judged],
  ])('stays good on %s', async (_, recall, ndcg, queriesOf) => {
    const { corpus, engine } = load();
    const report = engineReport(engine.name, await runQueries(engine, queriesOf(corpus)));
    const text = formatReports([report]);
    expect(report.all.queries).toBeGreaterThan(60);
    expect(report.all.recall, text).toBeGreaterThanOrEqual(recall);
    expect(report.all.ndcg, text).toBeGreaterThanOrEqual(ndcg);
    expect(report.all.zeroHit, text).toBeLessThanOrEqual(0.01);
    for (const [name, summary] of Object.entries(report.classes))
      expect(summary.ndcg, name).toBeGreaterThanOrEqual(0.65);
  });

  it('finds nothing for at least nine of ten queries that mean nothing here', async () => {
    const { engine } = load();
    const queries: string[] = own('nonsense-queries.json');
    expect(queries.length).toBeGreaterThanOrEqual(50);
    const found = [];
    for (const query of queries) if ((await engine.search(query)).length > 0) found.push(query);
    expect(found.length / queries.length, found.join(', ')).toBeLessThanOrEqual(0.1);
  });
});
