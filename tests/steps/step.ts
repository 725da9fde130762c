/** How many checks of a step went which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One named part of `npm test`. */
export interface Step {
  readonly name: string;
  /** What it looks at, in a few words for the heading. */
  readonly about: string;
  /** Names of steps without which this one cannot say anything. */
  readonly needs?: readonly string[];
  run(): Promise<Counts>;
}

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: Counts = { passed: 0, failed: 0, skipped: 1 };

/** The sum of counts. */
export function total(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((all, one) => all + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
