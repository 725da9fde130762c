import type { BuildPhase } from '../build-phase.ts';

/** A site that a process of its own is to make. */
export interface SiteOrder {
  /** Where it shall stand: a folder that is not there. */
  readonly into: string;
  /** Folder of the bundle that draws it, which may come later. */
  readonly bundle: string;
  /** Where its twin shall stand, for the next renewal; absent when there is to be none. */
  readonly twin?: string;
}

/** What that process is told: first what to make, and when the bundle is there. */
export type ToMaker = SiteOrder | 'bundled';

/** What it says: how far it is, and at last how it went. */
export type FromMaker =
  | { readonly kind: 'progress'; readonly phase: BuildPhase; readonly pages: number }
  | { readonly kind: 'made'; readonly pages: number; readonly advice: readonly string[] }
  | { readonly kind: 'failed'; readonly log: readonly string[] };
