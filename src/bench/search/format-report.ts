import type { QueryScore, Summary } from './measures.ts';
import { summarise, summariseClasses } from './measures.ts';

const WORST = 20;

/** The report of one engine, as `--json` prints it. */
export interface EngineReport {
  readonly engine: string;
  readonly all: Summary;
  readonly classes: Readonly<Record<string, Summary>>;
  readonly worst: readonly {
    readonly id: string;
    readonly q: string;
    readonly ndcg: number;
    readonly recall: number;
    readonly hits: number;
  }[];
}

/** Sums up one engine's run. */
export function engineReport(engine: string, scores: readonly QueryScore[]): EngineReport {
  const worst = scores.toSorted((a, b) => a.ndcg - b.ndcg || a.recall - b.recall).slice(0, WORST);
  return {
    engine,
    all: summarise(scores),
    classes: summariseClasses(scores),
    worst: worst.map(({ query, ndcg, recall, hits }) => ({ id: query.id, q: query.q, ndcg, recall, hits })),
  };
}

/** The reports as text: one line an engine, then classes and worst queries of the first. */
export function formatReports(reports: readonly EngineReport[]): string {
  const wide = Math.max(...reports.map(({ engine }) => engine.length), 10);
  const line = (name: string, s: Summary) =>
    `${name.padEnd(wide)}  ${[s.recall, s.ndcg, s.precision, s.zeroHit, s.nothingRelevant].map((n) => n.toFixed(3).padStart(7)).join(' ')} ${s.p95.toFixed(1).padStart(7)}  ${s.queries}`;
  const head = `${''.padEnd(wide)}  ${['R@10', 'nDCG', 'P', 'zero', 'none', 'p95 ms'].map((name) => name.padStart(7)).join(' ')}  queries`;
  const [first] = reports;
  if (!first) return head;
  return [
    head,
    ...reports.map(({ engine, all }) => line(engine, all)),
    '',
    `${first.engine}, per class`,
    ...Object.entries(first.classes).map(([name, summary]) => line(name, summary)),
    '',
    `${first.engine}, worst ${first.worst.length}`,
    ...first.worst.map(
      ({ q, ndcg, recall, hits }) => `  ${ndcg.toFixed(3)} ${recall.toFixed(3)} ${String(hits).padStart(4)} hits  ${q}`,
    ),
  ].join('\n');
}
