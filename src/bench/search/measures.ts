import type { BenchQuery } from './corpus.ts';

/** How one query went. */
export interface QueryScore {
  readonly query: BenchQuery;
  readonly recall: number;
  readonly ndcg: number;
  /** Share of the shown ten that is relevant; 0 when nothing is shown. */
  readonly precision: number;
  readonly hits: number;
  /** Milliseconds of the warm search. */
  readonly ms: number;
}

/** Averages over queries. Queries without a relevant record are left out of everything but the hit counts. */
export interface Summary {
  readonly queries: number;
  readonly recall: number;
  readonly ndcg: number;
  readonly precision: number;
  /** Share of queries without any hit. */
  readonly zeroHit: number;
  /** Share of queries with no relevant record among the first ten. */
  readonly nothingRelevant: number;
  readonly p95: number;
}

const TOP = 10;

/** Scores a result list: recall@10 = hits / min(10, relevant); nDCG@10 with gains 2^grade − 1. */
export function scoreQuery(query: BenchQuery, found: readonly string[], ms: number): QueryScore {
  const shown = found.slice(0, TOP);
  const grades = Object.values(query.rel).filter((grade) => grade > 0);
  const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);
  const ideal = grades
    .toSorted((a, b) => b - a)
    .slice(0, TOP)
    .reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  const got = shown.reduce((sum, id, rank) => sum + gain(query.rel[id] ?? 0, rank), 0);
  const relevant = shown.filter((id) => (query.rel[id] ?? 0) > 0).length;
  return {
    query,
    recall: grades.length === 0 ? 1 : relevant / Math.min(TOP, grades.length),
    ndcg: ideal === 0 ? 1 : got / ideal,
    precision: shown.length === 0 ? 0 : relevant / shown.length,
    hits: found.length,
    ms,
  };
}

/** Averages the scores. @param scores at least one */
export function summarise(scores: readonly QueryScore[]): Summary {
  const mean = (value: (score: QueryScore) => number) => scores.reduce((sum, s) => sum + value(s), 0) / scores.length;
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    queries: scores.length,
    recall: mean(({ recall }) => recall),
    ndcg: mean(({ ndcg }) => ndcg),
    precision: mean(({ precision }) => precision),
    zeroHit: mean(({ hits }) => Number(hits === 0)),
    nothingRelevant: mean(({ recall }) => Number(recall === 0)),
    p95: times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? 0,
  };
}

/** Averages per class, in the order of the names. */
export function summariseClasses(scores: readonly QueryScore[]): Record<string, Summary> {
  const classes = [...new Set(scores.map(({ query }) => query.cls))].sort();
  return Object.fromEntries(classes.map((cls) => [cls, summarise(scores.filter(({ query }) => query.cls === cls))]));
}
