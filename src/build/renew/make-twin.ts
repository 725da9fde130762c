import { runThread } from '../run-thread.ts';
import type { Twin } from './twin-of-site.worker.ts';

const WORKER = new URL('./twin-of-site.worker.ts', import.meta.url);

/** Makes the twin of a site in a thread of its own. @returns the names of the files that stand in it. Rejects where files cannot be shared */
export const makeTwin = (twin: Twin): Promise<string[]> => runThread<string[]>(WORKER, twin);
