import { isCollection, isMap, isScalar, type Node } from 'yaml';

/**
 * Where the text or bracket begins that is never closed: the parser only notices at the end of the file. It is the
 * first quoted text or bracket on the way down to the last piece of data.
 *
 * @returns an offset, or nothing when there is no such piece
 */
export function unclosedStart(root: Node | null): number | undefined {
  let node: Node | null | undefined = root;
  while (node) {
    const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    if (isQuoted || (isCollection(node) && node.flow)) return node.range?.[0];
    if (!isCollection(node)) return undefined;
    const last: unknown = node.items.at(-1);
    node = isMap(node) ? (last as { value: Node | null } | undefined)?.value : (last as Node | undefined);
  }
  return undefined;
}
