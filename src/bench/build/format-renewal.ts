import type { RenewalCost } from './measure-renewal.ts';

/** In one sentence for each size. */
export function formatRenewals(costs: readonly RenewalCost[]): string {
  return costs
    .map(({ events, wholeMs, renewedMs, pages, drawn, differing }) => {
      const share = ((100 * renewedMs) / wholeMs).toFixed(1);
      const same =
        differing.length === 0 ? 'none differs' : `${differing.length} differ: ${differing.slice(0, 5).join(', ')}`;
      return `${events} events, the title of one changed: ${(renewedMs / 1000).toFixed(1)} s, ${share} % of the ${(wholeMs / 1000).toFixed(1)} s from nothing; ${drawn} of ${pages} pages drawn. Compared with a build from nothing byte by byte: ${same}.`;
    })
    .join('\n\n');
}
