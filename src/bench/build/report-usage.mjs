// Loaded into the process that builds (node --import): what it used, written when it ends.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    process.env.KAIKU_USAGE_FILE,
    JSON.stringify({ peakKib: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }),
  );
});
