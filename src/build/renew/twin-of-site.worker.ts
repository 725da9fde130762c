import { existsSync, linkSync, mkdirSync, renameSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { stampOf } from '../file-record.ts';
import { listFiles } from '../read-pages.ts';
import { removeEmptyFolders } from '../remove-empty-folders.ts';

/** A site, and where another with the same files shall stand. */
export interface Twin {
  /** The site as it stands. Is only read. */
  readonly dist: string;
  /** The one that it replaced, if it lies there still: most of its files are the same ones. Is used up. */
  readonly old?: string;
  /** Where the twin shall stand: a folder that is not there. */
  readonly into: string;
  /** The files of the site by their names, with their stamps as it was built; absent right after that. */
  readonly stamps?: ReadonlyMap<string, string>;
}

// Makes the twin of a site, from which the next one will be made, and tells which files stand in it: those that are as they were
// built. A file is shared, not copied. Most folders hold one page, and making them takes longest: so the site that was replaced is
// used where there is one, and after a whole build a twin is made while that is verified (`build-site.ts`).
const { dist, old, into, stamps = stampsOf(workerData.dist) } = workerData as Twin;
const standing = new Set<string>();
if (old !== undefined && existsSync(old)) renameSync(old, into);
else mkdirSync(into, { recursive: true });
for (const file of listFiles(into)) {
  if (stampOf(path.join(into, file)) === stamps.get(file)) {
    standing.add(file);
    continue;
  }
  unlinkSync(path.join(into, file));
  removeEmptyFolders(into, path.dirname(file));
}
for (const [file, stamp] of stamps) {
  if (standing.has(file) || stampOf(path.join(dist, file)) !== stamp) continue;
  mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
  linkSync(path.join(dist, file), path.join(into, file));
  standing.add(file);
}
parentPort?.postMessage([...standing]);

function stampsOf(folder: string): Map<string, string> {
  return new Map(listFiles(folder).map((file) => [file, stampOf(path.join(folder, file)) ?? '']));
}
