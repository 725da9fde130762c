import type { RenewalCost } from './measure-renewal.ts';

/** In one sentence for each size. */
export function formatRenewals(costs: readonly RenewalCost[]): string {
  return costs
    .map(({ events, wholeMs, withPicturesMs, renewedMs, laterMs, pages, drawn, differing }) => {
      const whole = (wholeMs[0] + wholeMs[1]) / 2;
      const seconds = (ms: number) => (ms / 1000).toFixed(1);
      const percent = (ms: number, of: number) => `${((100 * ms) / of).toFixed(1)} %`;
      const share = (ms: number) => `${seconds(ms)} s, ${percent(ms, whole)}`;
      const same =
        differing.length === 0 ? 'none differs' : `${differing.length} differ: ${differing.slice(0, 5).join(', ')}`;
      return `${events} events, the title of one changed: ${share(renewedMs)} of a build from nothing (${wholeMs.map(seconds).join(' and ')} s, before and after); changed again (median of three): ${share(laterMs)}; ${drawn} of ${pages} pages drawn. Of a whole build that finds its pictures made (${seconds(withPicturesMs)} s): ${percent(renewedMs, withPicturesMs)} and ${percent(laterMs, withPicturesMs)}. Compared with a build from nothing byte by byte: ${same}.`;
    })
    .join('\n\n');
}
