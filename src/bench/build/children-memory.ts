import { readdirSync, readFileSync } from 'node:fs';

/** How often is looked, in milliseconds. */
const EVERY = 200;
const PAGE_KIB = 4;

/**
 * Watches how much memory the processes take together that this one has started, and those that they have started. What two
 * of them share is counted twice. Where there is no `/proc` it sees nothing.
 *
 * @returns ends the watching; the most that was seen at a time, in KiB
 */
export function watchChildrenMemory(): () => number {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, childrenMemory(process.pid));
  };
  const timer = setInterval(look, EVERY).unref();
  return () => {
    clearInterval(timer);
    return peak;
  };
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly kib: number;
}

function childrenMemory(root: number): number {
  const byParent = Map.groupBy(seenProcesses(), ({ parent }) => parent);
  const below = (pid: number): number => {
    const children = byParent.get(pid) ?? [];
    return children.reduce((sum, child) => sum + child.kib + below(child.pid), 0);
  };
  return below(root);
}

function seenProcesses(): Seen[] {
  const names = tryTo(() => readdirSync('/proc')) ?? [];
  return names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // It may end while it is looked at.
      const [stat, statm] = ['stat', 'statm'].map((file) => tryTo(() => readFileSync(`/proc/${name}/${file}`, 'utf8')));
      // Behind its name, which may hold anything: state, then the parent (proc(5)).
      const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const pages = Number(statm?.split(' ')[1]);
      return parent > 0 && pages >= 0 ? [{ pid: Number(name), parent, kib: pages * PAGE_KIB }] : [];
    });
}

function tryTo<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
