import { median } from '../median.ts';
import type { InteractionResult } from './measure-interactions.ts';

/** The bar of the issue and of RAIL: what answers within it feels immediate. Milliseconds. */
const BAR = 100;

/** A table: for each slow-down and interaction the median, the worst, and the ratio to the hand-made page. */
export function formatInteractions(results: readonly InteractionResult[]): string {
  const rows = results.map(({ name, cpu, ms }) => {
    const bare = results.find((one) => one.cpu === cpu);
    const ratio = median(ms) / median(bare?.ms ?? [1]);
    const mark = median(ms) <= BAR ? '≤' : '>';
    return `| ${name} | ×${cpu} | ${median(ms)} | ${Math.max(...ms)} | ${ratio.toFixed(1)} | ${mark} ${BAR} |`;
  });
  return ['| what | CPU | median ms | worst ms | ratio | bar |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
