/**
 * How cost grows with size: the exponent b of cost = a · size^b, fitted by least squares to the logarithms. 1 is linear, 2
 * quadratic. Needs two sizes at least.
 *
 * @example growthExponent([[100, 2], [1000, 20]]) // => 1
 */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  if (points.length < 2) throw new Error('growth needs two sizes');
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const below = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return above / below;
}
