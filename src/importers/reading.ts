import type { ImportedEvent } from './imported-event.ts';

/** Why something of a source did not become an event: codes of `import.skip.*`. */
export type SkipReason =
  | 'not-readable'
  | 'unknown-shape'
  | 'too-large'
  | 'too-many'
  | 'no-title'
  | 'no-start'
  | 'bad-time'
  | 'unknown-zone'
  | 'bad-rule'
  | 'deleted'
  | 'series-parent'
  | 'not-an-event'
  | 'shares-id'
  | 'over'
  | 'unknown-venue';

/** One thing of a source that was left out. */
export interface Skipped {
  /** The source's id, or the file where there is none. */
  readonly id: string;
  readonly reason: SkipReason;
  /** What was read, for the person who mends it. */
  readonly found?: string;
}

/** What was read of a source. Nothing is lost in silence: what is no event is told. */
export interface Reading {
  readonly events: readonly ImportedEvent[];
  readonly skipped: readonly Skipped[];
}

/** A file of a source, as text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Which days an import looks at. */
export interface ImportWindow {
  /** The first day; what is over before is left out. */
  readonly since: string;
  /** The last day on which times are looked for. */
  readonly until: string;
}

/** Joins readings in order. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return { events: readings.flatMap(({ events }) => events), skipped: readings.flatMap(({ skipped }) => skipped) };
}
