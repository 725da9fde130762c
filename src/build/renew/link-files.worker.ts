import { linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';

/** Files of one folder that shall stand in another as well. */
export interface Linking {
  readonly from: string;
  readonly into: string;
  /** Names below both: `kohteet/emma/index.html`. */
  readonly files: readonly string[];
}

// Links files one after another, while others draw: ten thousand take as long as drawing what has changed (`take-over.ts`).
const { from, into, files } = workerData as Linking;
const folders = new Set(files.map((file) => path.dirname(path.join(into, file))));
for (const folder of folders) mkdirSync(folder, { recursive: true });
for (const file of files) linkSync(path.join(from, file), path.join(into, file));
