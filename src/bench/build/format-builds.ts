import { growthExponent } from './growth.ts';
import type { BuildCost } from './measure-build.ts';
import type { PeerCost } from './peers/measure-peers.ts';

const s = (ms: number) => (ms / 1000).toFixed(1);

/** In the order of the work. */
const PHASES = ['reading', 'bundling', 'pages', 'indexing', 'verifying'] as const;

/** A table, a line a size, and how it grows. What does not depend on the events (real venues, scripts) is in every line. */
export function formatBuilds(costs: readonly BuildCost[]): string {
  const rows = costs.flatMap(({ events, wallMs, cpuMs, peakMb, pages, files, bytes, phases, peers }) => [
    `| ${events} | ${s(wallMs)} | ${PHASES.map((phase) => s(phases[phase])).join(' + ')} | ${s(cpuMs)} | ${peakMb.toFixed(0)} | ${pages} | ${files} | ${(bytes / 1e6).toFixed(1)} |`,
    ...peers.map((peer) => peerRow(peer, wallMs)),
  ]);
  const table = [
    '| events | wall s | read and check + bundle + pages + index + verify | CPU s | peak MB | pages | files | MB |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ];
  if (costs.length < 2) return table.join('\n');
  const exponent = (cost: (one: BuildCost) => number) =>
    growthExponent(costs.map((one) => [one.pages, cost(one)] as const)).toFixed(2);
  return [
    ...table,
    '',
    `Growth exponent by pages: wall ${exponent((one) => one.wallMs)}, CPU ${exponent((one) => one.cpuMs)}, peak memory ${exponent((one) => one.peakMb)}, bytes ${exponent((one) => one.bytes)}; wall between the two largest ${lastStep(costs)}.`,
  ].join('\n');
}

/** The fixed part of a small build flatters the whole; between the largest it weighs least. */
function lastStep(costs: readonly BuildCost[]): string {
  const largest = [...costs].sort((a, b) => a.pages - b.pages).slice(-2);
  return growthExponent(largest.map((one) => [one.pages, one.wallMs] as const)).toFixed(2);
}

/** The same columns; in place of the phases how many times as long ours took, or that the peer did not come to an end. */
function peerRow({ name, wallMs, cpuMs, peakMb, pages, bytes, failure }: PeerCost, oursMs: number): string {
  const ratio = failure === undefined ? `ours took ${(oursMs / wallMs).toFixed(1)} times as long` : 'did not finish';
  return `| ${name} | ${s(wallMs)} | ${ratio} | ${s(cpuMs)} | ${peakMb.toFixed(0)} | ${pages} | | ${(bytes / 1e6).toFixed(1)} |`;
}
