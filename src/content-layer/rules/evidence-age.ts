import { isAged, newestEvidence } from '../evidence-date.ts';
import { issueAt, type Rule } from './rule.ts';

/**
 * `confirmed` needs evidence that was under five years old when it was checked. Evidence that has grown old since is
 * only a warning: a venue must not disappear because a year has passed (it is then shown as `reported`).
 */
export const evidenceAge: Rule = ({ venues }, { today }) =>
  venues.flatMap((venue) => {
    const { participation, checked } = venue.data;
    if (participation.status !== 'confirmed') return [];
    const newest = newestEvidence(participation.evidence ?? []);
    const params = { found: newest ?? '–' };
    const path = ['participation', 'status'];
    if (isAged(newest, checked)) return [issueAt(venue, 'evidence-old', path, params)];
    return isAged(newest, today) ? [issueAt(venue, 'evidence-aged', path, params, 'warning')] : [];
  });
