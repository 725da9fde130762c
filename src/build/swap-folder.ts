import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another at once: what stood there is seen whole until it is replaced, and is
 * put back when the replacing fails. `old` is where it lies afterwards, for whoever takes it away: that takes its time. All three
 * must lie on the same disk.
 */
export function swapFolder(finished: string, place: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (existsSync(old)) renameSync(old, place);
    throw error;
  }
}
