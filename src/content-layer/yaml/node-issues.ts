import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { LIMITS } from '#content-layer/schema/limits.ts';
import type { TableRuleId } from '#i18n/strings/check.ts';
import { type Issue, makeIssue, type Position } from '../issue.ts';

const SHOWN = 60;

/** The mark by which a node refers elsewhere or changes its kind: `*alias`, `&anchor`, `!tag`. */
function referenceMark(node: Node): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  if ('anchor' in node && node.anchor) return `&${node.anchor}`;
  return node.tag?.replace('tag:yaml.org,2002:', '!!');
}

/**
 * Everything that is legal YAML but not legal content: references of any kind, keys that are not plain words, the
 * same key twice, and too much of anything. One pass over the nodes, no deeper than the limit.
 */
export function nodeIssues(
  root: YAMLMap,
  file: string,
  toPosition: (offset: number) => Position,
  maxKeys: number = LIMITS.keys,
): Issue[] {
  const issues: Issue[] = [];
  let keys = 0;
  const refuse = (rule: TableRuleId, node: Node, params = {}) => {
    issues.push(makeIssue(file, rule, { position: toPosition(node.range?.[0] ?? 0), params }));
  };

  const visit = (node: Node, level: number): void => {
    const found = referenceMark(node);
    if (found !== undefined) refuse('yaml-reference', node, { found: found.slice(0, SHOWN) });
    else if ((isMap(node) || isSeq(node)) && level > LIMITS.depth) refuse('yaml-deep', node, { max: LIMITS.depth });
    else if (isMap(node)) visitGroup(node, level);
    else if (isSeq(node)) for (const item of node.items) visit(item as Node, level + 1);
  };

  const visitGroup = (group: YAMLMap, level: number): void => {
    const seen = new Set<string>();
    for (const { key, value } of group.items) {
      visitKey(key as Node, seen);
      if (value) visit(value as Node, level + 1);
    }
  };

  const visitKey = (key: Node, seen: Set<string>): void => {
    keys += 1;
    const mark = referenceMark(key);
    const name = isScalar(key) ? String(key.value) : undefined;
    if (mark !== undefined) refuse('yaml-reference', key, { found: mark.slice(0, SHOWN) });
    else if (name === undefined) refuse('yaml-syntax', key);
    else if (name === '<<') refuse('yaml-reference', key, { found: name });
    else if (seen.has(name)) refuse('yaml-twice', key, { found: name.slice(0, SHOWN) });
    if (name !== undefined) seen.add(name);
  };

  visit(root, 1);
  return keys > maxKeys
    ? [
        makeIssue(file, 'yaml-many', {
          position: toPosition(root.range?.[0] ?? 0),
          params: { found: keys, max: maxKeys },
        }),
      ]
    : issues;
}
