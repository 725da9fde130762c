// Loaded into every process of a build (node --import): what it used, written when it ends.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      path.join(process.env.KAIKU_USAGE_FOLDER, `${process.pid}.json`),
      JSON.stringify({ peakKib: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }),
    );
  });
