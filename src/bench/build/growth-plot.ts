import type { BuildCost } from './measure-build.ts';

const [WIDTH, HEIGHT, EDGE] = [480, 300, 56];

/** One line of the plot: a cost of each build, and how its numbers are written. */
interface Curve {
  readonly name: string;
  readonly colour: string;
  cost(build: BuildCost): number;
  said(cost: number): string;
}

const CURVES: readonly Curve[] = [
  { name: 'wall clock', colour: '#8f1d2c', cost: (one) => one.wallMs / 1000, said: (s) => `${s.toFixed(0)} s` },
  { name: 'peak memory', colour: '#1f5f8b', cost: (one) => one.peakMb, said: (mb) => `${mb.toFixed(0)} MB` },
];

/**
 * Cost by pages, both in logarithms, as SVG.
 * Each number is written at its point, so that nothing hangs on colour or scale.
 */
export function growthPlot(costs: readonly BuildCost[]): string {
  const pages = costs.map((one) => one.pages);
  const x = scale(pages, EDGE, WIDTH - EDGE);
  const lines = CURVES.map(({ name, colour, cost, said }, at) => {
    const values = costs.map(cost);
    // Each has a scale of its own: seconds and megabytes share none.
    const y = scale(values, HEIGHT - EDGE - at * 20, EDGE + at * 20);
    const points = costs.map((one, i) => [x(one.pages), y(values[i] ?? 1)] as const);
    const dots = points.map(
      ([cx, cy], i) =>
        `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/><text x="${cx}" y="${cy - 9}" fill="${colour}">${said(values[i] ?? 0)}</text>`,
    );
    return `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<text x="${EDGE}" y="${18 + at * 16}" fill="${colour}" text-anchor="start">${name}</text>`;
  });
  const ticks = costs.map(
    ({ pages: count, events }) =>
      `<text x="${x(count)}" y="${HEIGHT - 22}">${count} pages</text><text x="${x(count)}" y="${HEIGHT - 8}">${events} events</text>`,
  );
  const said = costs.map(
    (one) => `${one.events} events: ${CURVES.map(({ cost, said: say }) => say(cost(one))).join(', ')}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="11" text-anchor="middle"><title>How a build grows. ${said.join('; ')}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><path d="M${EDGE} ${EDGE}V${HEIGHT - EDGE + 12}H${WIDTH - EDGE / 2}" fill="none" stroke="#555"/>${ticks.join('')}${lines.join('')}</svg>\n`;
}

/** From the logarithm of a value to a place between two edges, in whole pixels. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) =>
    Math.round(high === low ? (from + to) / 2 : from + ((Math.log(value) - low) / (high - low)) * (to - from));
}
