import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// Takes a folder away: `remove-aside.ts`.
rmSync(workerData as string, { recursive: true, force: true });
