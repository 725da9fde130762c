import type { TownSizes } from '#views/take-along/take-along-files.ts';

/** What was fetched so far, in files. */
export interface TakingProgress {
  readonly done: number;
  readonly of: number;
}

/** All that the page of what is along asks of the browser. Tests hand it a fake. */
export interface TakeAlongAdapter {
  /** Whether this browser can keep pages. */
  canKeep(): boolean;
  /** How much each town is; rejects without a line. */
  sizes(): Promise<TownSizes>;
  /** When a town was last brought up to date, in milliseconds since 1970; nothing when it is not along. */
  keptAt(file: string): Promise<number | undefined>;
  /** Takes a town along, or what is new in it. Rejects when not all came. */
  take(file: string, onProgress: (progress: TakingProgress) => void): Promise<void>;
  remove(file: string): Promise<void>;
}
