import { issueAt, type Rule } from './rule.ts';

/** Nobody can have checked anything tomorrow. */
export const checkedDate: Rule = ({ networks, venues, events, issuers, pages }, { today }) =>
  [...networks, ...venues, ...events, ...issuers, ...pages]
    .filter(({ data }) => data.checked > today)
    .map((entry) => issueAt(entry, 'checked-future', ['checked'], { found: entry.data.checked, today }));
