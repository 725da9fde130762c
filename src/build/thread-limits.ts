import { getHeapStatistics } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';

const MIB = 2 ** 20;

/**
 * What the heap of a thread of a build may grow to: half of what the main thread may take, for engines let a heap grow as far as they
 * may before they tidy it.
 */
export const threadLimits = (): ResourceLimits => ({
  maxOldGenerationSizeMb: Math.round(getHeapStatistics().heap_size_limit / MIB / 2),
});
