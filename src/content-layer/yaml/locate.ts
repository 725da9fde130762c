import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Locate, Position } from '../issue.ts';

/** Where a piece of data and its name stand, as offsets into the text. */
interface Spot {
  readonly node: Node | null;
  readonly key: number;
  readonly value: number;
}

/**
 * Finds the place of a value, or of its key, by the keys that lead to it. When the path goes on further than the file
 * does (a missing key), the place is that of the last part that exists.
 */
export function locator(root: YAMLMap, toPosition: (offset: number) => Position): Locate {
  const start = root.range?.[0] ?? 0;
  return (path, at = 'value') => {
    let spot: Spot = { node: root, key: start, value: start };
    for (const step of path) {
      const next = spotBelow(spot, step);
      if (!next) return toPosition(isMap(spot.node) || isSeq(spot.node) ? spot.key : spot[at]);
      spot = next;
    }
    return toPosition(spot[at]);
  };
}

function spotBelow({ node, key }: Spot, step: PropertyKey): Spot | undefined {
  if (isMap(node)) {
    const pairs = node.items as Pair<Node, Node | null>[];
    const pair = pairs.find((one) => isScalar(one.key) && one.key.value === step);
    if (!pair) return undefined;
    const keyOffset = pair.key.range?.[0] ?? key;
    return {
      node: pair.value,
      key: keyOffset,
      value: isEmpty(pair.value) ? keyOffset : offsetOf(pair.value, keyOffset),
    };
  }
  const item = isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
  const offset = offsetOf(item, key);
  return item && { node: item, key: offset, value: offset };
}

function offsetOf(node: Node | null | undefined, otherwise: number): number {
  return node?.range?.[0] ?? otherwise;
}

/** An empty value has its place at the end of the line or beyond; its key says more. */
function isEmpty(node: Node | null): boolean {
  return !node || (isScalar(node) && node.value === '');
}
