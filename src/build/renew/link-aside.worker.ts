import { linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Linking } from './link-aside.ts';

// Links files one after another: `link-aside.ts`.
const { from, into, files } = workerData as Linking;
const folders = new Set(files.map((file) => path.dirname(path.join(into, file))));
for (const folder of folders) mkdirSync(folder, { recursive: true });
for (const file of files) linkSync(path.join(from, file), path.join(into, file));
