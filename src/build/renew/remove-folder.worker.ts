import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// Takes a folder away. `fs.promises.rm` keeps the thread that asks for it busy, a file at a time (`build-site.ts`).
rmSync(workerData as string, { recursive: true, force: true });
