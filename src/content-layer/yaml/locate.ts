import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Locate, Position } from '../issue.ts';

/**
 * Finds the place of a value, or of its key, by the keys that lead to it. When the path goes on further than the file
 * does (a missing key), the place is that of the last part that exists.
 */
export function locator(root: YAMLMap, toPosition: (offset: number) => Position): Locate {
  const offsetOf = (node: Node | null | undefined, otherwise: number) => node?.range?.[0] ?? otherwise;
  return (path, at = 'value') => {
    let node: Node | null = root;
    let keyOffset = offsetOf(root, 0);
    let valueOffset = keyOffset;
    for (const step of path) {
      if (isMap(node)) {
        const pair: Pair<Node, Node | null> | undefined = (node.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) return toPosition(keyOffset);
        keyOffset = offsetOf(pair.key, keyOffset);
        valueOffset = isEmpty(pair.value) ? keyOffset : offsetOf(pair.value, keyOffset);
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)] as Node | undefined;
        if (!item) return toPosition(keyOffset);
        keyOffset = offsetOf(item, keyOffset);
        valueOffset = keyOffset;
        node = item;
      } else break;
    }
    return toPosition(at === 'key' ? keyOffset : valueOffset);
  };
}

/** An empty value has its place at the end of the line or beyond; its key says more. */
function isEmpty(node: Node | null): boolean {
  return !node || (isScalar(node) && node.value === '');
}
