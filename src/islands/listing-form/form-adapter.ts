import type { Clock } from '#domain/clock.ts';
import type { Dossier } from '#submission/dossier.ts';
import type { Late } from './late.ts';

/** All that the form asks of the browser. Tests hand it a fake. */
export interface FormAdapter {
  clock(): Clock;
  /** The event that the address wants changed, as `<venue>/<event>`. */
  readChange(): string | undefined;
  /** What judges and shows the answers. Calls share one load. */
  late(): Promise<Late>;
  /** Rejects when it cannot be had. */
  dossier(venue: string): Promise<Dossier>;
  /** What was kept of earlier answers under a name, as it was written. */
  readDraft(name: string): string | undefined;
  /** Keeps answers on this device, or forgets them. A browser that keeps nothing is no fault. */
  writeDraft(name: string, draft: string | undefined): void;
  /** Calls back when the visitor has paused; the result stops it. */
  afterPause(listener: () => void): () => void;
  /** An address under which a text can be saved as a file. */
  fileUrl(text: string): string;
}
