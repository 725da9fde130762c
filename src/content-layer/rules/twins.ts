import { twinKey } from '#content-layer/files/place.ts';
import { makeIssue } from '../issue.ts';
import type { Rule } from './rule.ts';

/** Files that would share an address: every one of them is kept out, and each message names the others. */
export const twins: Rule = ({ files }) => {
  const groups = Map.groupBy(files, ({ parts }) => twinKey(parts));
  return [...groups].flatMap(([key, group]) => {
    if (key === undefined || group.length < 2) return [];
    return group.map(({ file }) => {
      const others = group.filter((other) => other.file !== file).map((other) => other.file);
      return makeIssue(file, 'twin', { params: { others: others.join(', ') } });
    });
  });
};
