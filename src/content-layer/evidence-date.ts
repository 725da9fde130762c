import { type CivilDate, daysBetween } from '#domain/civil-date.ts';
import type { Evidence } from '#domain/source.ts';
import { LIMITS } from './schema/limits.ts';

/** The newest date among pieces of evidence: `2017`, `2017-02` or `2017-02-14`. Nothing when none has a date. */
export function newestEvidence(evidence: readonly Pick<Evidence, 'date'>[]): string | undefined {
  return evidence
    .flatMap(({ date }) => (date ? [date] : []))
    .sort()
    .at(-1);
}

/** Whether evidence is too old, on a given day, to be taken as today's fact. A bare year counts to its end. */
export function isAged(evidenceDate: string | undefined, day: CivilDate): boolean {
  if (evidenceDate === undefined) return true;
  const latest = `${evidenceDate}${'-12-28'.slice(evidenceDate.length === 4 ? 0 : 3)}`.slice(0, 10);
  return daysBetween(latest, day) > LIMITS.evidenceDays;
}
