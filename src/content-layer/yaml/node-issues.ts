import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Issue, makeIssue, type Position } from '../issue.ts';
import { LIMITS } from '../schema/limits.ts';

/**
 * Everything that is legal YAML but not legal content: references of any kind, keys that are not plain words, the
 * same key twice, and too much of anything. One pass over the nodes, no deeper than the limit.
 */
export function nodeIssues(
  root: YAMLMap,
  text: string,
  file: string,
  toPosition: (offset: number) => Position,
): Issue[] {
  const issues: Issue[] = [];
  let keys = 0;
  const at = (node: Node) => toPosition(node.range?.[0] ?? 0);
  const mark = (node: Node) => /^\S{1,40}/.exec(text.slice(node.range?.[0] ?? 0))?.[0] ?? '';
  const isReference = (node: Node) => isAlias(node) || node.tag !== undefined || ('anchor' in node && node.anchor !== undefined);

  const visit = (node: Node, level: number): void => {
    if (isReference(node)) {
      const found = isAlias(node) ? `*${node.source}` : 'anchor' in node && node.anchor ? `&${node.anchor}` : mark(node);
      issues.push(makeIssue(file, 'yaml-reference', { position: at(node), params: { found } }));
      return;
    }
    if (!isMap(node) && !isSeq(node)) return;
    if (level > LIMITS.depth) {
      issues.push(makeIssue(file, 'yaml-deep', { position: at(node), params: { max: LIMITS.depth } }));
      return;
    }
    if (isSeq(node)) for (const item of node.items) visit(item as Node, level + 1);
    else visitGroup(node, level);
  };

  const visitGroup = (group: YAMLMap, level: number): void => {
    const seen = new Set<string>();
    for (const { key, value } of group.items) {
      const keyNode = key as Node;
      keys += 1;
      const name = isScalar(keyNode) ? String(keyNode.value) : '';
      if (isReference(keyNode)) visit(keyNode, level);
      else if (!isScalar(keyNode)) issues.push(makeIssue(file, 'yaml-syntax', { position: at(keyNode) }));
      else if (name === '<<') {
        issues.push(makeIssue(file, 'yaml-reference', { position: at(keyNode), params: { found: name } }));
      } else if (seen.has(name)) {
        issues.push(makeIssue(file, 'yaml-twice', { position: at(keyNode), path: [name], params: { found: name.slice(0, 60) } }));
      }
      seen.add(name);
      if (value) visit(value as Node, level + 1);
    }
  };

  visit(root, 1);
  if (keys > LIMITS.keys) {
    return [makeIssue(file, 'yaml-many', { position: at(root), params: { found: keys, max: LIMITS.keys } })];
  }
  return issues;
}
