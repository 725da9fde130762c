import { workerData } from 'node:worker_threads';
import { keepSharePng } from './share-png.ts';

// Draws share pictures one after another, so that it takes no more than one core from the pages: `share-pictures.ts`.
for (const svg of workerData as readonly string[]) await keepSharePng(svg);
