import type { WeightResult } from './measure-weights.ts';

const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** Two tables: what travels and stands in the page, and how long it takes, as ratios to the bare page. */
export function formatWeights(results: readonly WeightResult[]): string {
  // What travels is the same however slow the phone is.
  const once = results.filter(({ cpu }) => cpu === results[0]?.cpu);
  const weights = once.map(
    ({ kind, path, own, bare }) =>
      `| ${kind} | \`${path}\` | ${kb(own.html)} | ${(own.html / bare.html).toFixed(2)} | ${own.requests} (${own.blocking}) | ${kb(own.scripts)} | ${kb(own.bytes)} | ${own.nodes} |`,
  );
  const times = results.map(
    ({ kind, cpu, own, ratio }) =>
      `| ${kind} | ×${cpu} | ${own.fcp.toFixed(0)} | ${ratio.fcp.toFixed(2)} | ${own.lcp.toFixed(0)} | ${ratio.lcp.toFixed(2)} | ${own.cls.toFixed(3)} |`,
  );
  return [
    '| heaviest page of a kind | path | HTML kB | ratio | requests (before the first picture) | scripts kB | all kB | elements |',
    '|---|---|---|---|---|---|---|---|',
    ...weights,
    '',
    '| 1.6 Mbit/s, 150 ms | CPU | FCP ms | ratio | LCP ms | ratio | CLS |',
    '|---|---|---|---|---|---|---|',
    ...times,
  ].join('\n');
}
