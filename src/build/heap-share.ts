import { getHeapStatistics } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';

const MIB = 2 ** 20;

/**
 * The heap that a thread of a build may use: a part of what its process was given, for engines let a heap grow as far as they may
 * before they tidy it.
 *
 * @param part 2 for half of it
 */
export const heapShare = (part: number): ResourceLimits => ({
  maxOldGenerationSizeMb: Math.round(getHeapStatistics().heap_size_limit / MIB / part),
});
