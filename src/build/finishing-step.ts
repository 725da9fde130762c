import type { BuiltFiles } from './built-files.ts';

/** Where a step tells what it did, and what is worth a word though it stops nothing. */
export interface StepLog {
  info(message: string): void;
  warn(message: string): void;
}

/** Something that is done when all pages are there. */
export interface FinishingStep {
  /** What its lines in the log begin with. */
  readonly name: string;
  /** Whether it writes nothing and looks at all that was written. */
  readonly isCheck?: true;
  /** Begins what hangs on the content alone, to be made beside the pages. */
  begin?(): void;
  /** Throws what stops a build. */
  finish(files: BuiltFiles, log: StepLog): void | Promise<void>;
}
