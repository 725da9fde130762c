import { issueAt, type Rule } from './rule.ts';

/**
 * Nobody can have checked anything tomorrow. Only a warning: a build for an earlier day (`KAIKU_TODAY`) must not lose
 * the whole catalogue.
 */
export const checkedDate: Rule = ({ networks, venues, events, issuers, pages }, { today }) =>
  [...networks, ...venues, ...events, ...issuers, ...pages]
    .filter(({ data }) => data.checked > today)
    .map((entry) => issueAt(entry, 'checked-future', ['checked'], { found: entry.data.checked, today }, 'warning'));
