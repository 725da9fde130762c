import { expect, test } from 'vitest';
import { growthPlot } from '#bench/build/growth-plot.ts';

const cost = (events: number, seconds: number, peakMb: number) => ({
  events,
  phases: { reading: 0, bundling: 0, pages: 0, indexing: 0, verifying: 0 },
  wallMs: seconds * 1000,
  cpuMs: 0,
  peakMb,
  pages: events * 3,
  files: 0,
  bytes: 0,
  peers: [],
});

test('each number of each build is written in the plot, and read to those who do not see it', () => {
  const svg = growthPlot([cost(100, 33, 1207), cost(1000, 177, 1758)]);
  expect(svg).toContain('<title>How a build grows. 100 events: 33 s, 1207 MB; 1000 events: 177 s, 1758 MB</title>');
  for (const said of ['>33 s<', '>177 s<', '>1207 MB<', '>1758 MB<', '>300 pages<', '>3000 pages<'])
    expect(svg).toContain(said);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test('one build alone is a point', () => {
  expect(growthPlot([cost(100, 33, 1207)])).not.toMatch(/NaN|Infinity/);
});
