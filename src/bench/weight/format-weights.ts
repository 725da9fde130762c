import type { Ratio } from './beside-each-other.ts';
import type { WeightResult } from './measure-weights.ts';

const withInterval = ({ median, between: [low, high] }: Ratio) =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
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
    ({ kind, cpu, own, ratio, rounds }) =>
      `| ${kind} | ×${cpu} | ${own.fcp.toFixed(0)} | ${withInterval(ratio.fcp)} | ${own.lcp.toFixed(0)} | ${withInterval(ratio.lcp)} | ${own.cls.toFixed(3)} | ${rounds} |`,
  );
  return [
    '| heaviest page of a kind | path | HTML kB | ratio | requests (before the first picture) | scripts kB | all kB | elements |',
    '|---|---|---|---|---|---|---|---|',
    ...weights,
    '',
    '| 1.6 Mbit/s, 150 ms | CPU | FCP ms | ratio (95 %) | LCP ms | ratio (95 %) | CLS | rounds |',
    '|---|---|---|---|---|---|---|---|',
    ...times,
  ].join('\n');
}
