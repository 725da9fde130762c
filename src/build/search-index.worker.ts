import { parentPort, workerData } from 'node:worker_threads';
import { type SearchSources, searchIndexFiles } from './search-index-files.ts';

// Makes the search index while the pages are drawn: `search-index.ts`.
parentPort?.postMessage(searchIndexFiles(workerData as SearchSources));
