import { filesOf } from '../content-set.ts';
import { suggest } from '../suggest.ts';
import { issueAt, type Rule } from './rule.ts';

/** Venues and issuers lie in a folder named after their network. */
export const networkExists: Rule = (set) => {
  const known = [...filesOf(set, 'network').keys()];
  return [...set.venues, ...set.issuers]
    .filter(({ network }) => !known.includes(network))
    .map((entry) => {
      const near = suggest(entry.network, known);
      const params = { found: entry.network, allowed: known.join(', '), ...(near && { suggestion: near }) };
      return issueAt(entry, 'network-missing', [], params);
    });
};
