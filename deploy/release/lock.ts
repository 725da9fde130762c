import type { Target } from './target.ts';

/** Minutes after which the lock of a release that did not end is nobody's any more. */
const STALE_MINUTES = 30;

/** Takes the target for one release. @param owner `HOST PID`   @throws Error when another release has it */
export async function lockTarget(target: Target, owner: string): Promise<void> {
  // A link is made in one step with its owner in it: no kill can leave a lock that is nobody's.
  const answer = await target.run(`find . -maxdepth 1 -name .lock -mmin +${STALE_MINUTES} -exec rm -rf {} +
if ln -s '${owner}' .lock 2>/dev/null; then echo taken; else readlink .lock || true; fi`);
  const other = answer.trim();
  if (other === 'taken') return;
  // The other release ran on this machine and was killed: its process is gone.
  const [host, pid] = other.split(' ');
  if (host === owner.split(' ')[0] && pid !== undefined && !isAlive(Number(pid))) {
    await unlockTarget(target);
    return lockTarget(target, owner);
  }
  throw new Error(`${target.name}: toinen julkaisu on kesken (${other}) · another release is under way`);
}

/** Gives the target free. */
export async function unlockTarget(target: Target): Promise<void> {
  await target.run('rm -rf .lock');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else. ESRCH: there is none.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
