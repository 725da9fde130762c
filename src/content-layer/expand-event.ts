import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { Expansion } from '#domain/calendar/expansion.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { type Issue, type Locate, makeIssue } from './issue.ts';
import { when } from './schema/when.ts';

interface ExpandedEvent {
  /** Absent when `when` cannot be read (the schema says why) or its times cannot be. */
  readonly expansion?: Extract<Expansion, { ok: true }>;
  readonly issues: readonly Issue[];
}

/**
 * The times of an event from its raw data. Apart from the rest of the schema, so that a wrong date is reported together
 * with a wrong title and not one run later.
 */
export function expandEvent(data: unknown, file: string, locate: Locate, today: CivilDate): ExpandedEvent {
  const raw = typeof data === 'object' && data !== null && 'when' in data ? data.when : undefined;
  const parsed = when.safeParse(raw);
  if (!parsed.success) return { issues: [] };
  const expansion = expandWhen(parsed.data, today);
  if (expansion.ok) return { expansion, issues: [] };
  const issues = expansion.problems.map(({ code, path, values }) =>
    makeIssue(file, `calendar-${code}`, {
      path: ['when', ...path],
      params: values,
      position: locate(['when', ...path]),
    }),
  );
  return { issues };
}
