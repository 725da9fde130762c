import { spawnSync } from 'node:child_process';

/** Whether this machine has a program: tests that need one that is missing say that they are skipped. */
export function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v "${name}"`]).status === 0;
}
