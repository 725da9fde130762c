import { isCollection, isMap, isScalar, type Node, type Pair } from 'yaml';

/**
 * Where the text or bracket begins that is never closed: the parser only notices later. It is the first quoted text or
 * bracket on the way down to the last piece of data before the place of the complaint.
 *
 * @param complaint offset at which the parser complained
 * @returns an offset, or nothing when there is no such piece
 */
export function unclosedStart(root: Node | null, complaint: number): number | undefined {
  let node: Node | null | undefined = root;
  while (node) {
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (isQuoted || (isCollection(node) && node.flow)) return node.range?.[0];
    if (!isCollection(node)) return undefined;
    node = partsOf(node).findLast((part) => part?.range && part.range[0] < complaint);
  }
  return undefined;
}

function partsOf(node: Collection): (Node | null)[] {
  return isMap(node) ? (node.items as Pair<Node, Node | null>[]).map(({ value }) => value) : (node.items as Node[]);
}

type Collection = Extract<Node, { items: unknown[] }>;
