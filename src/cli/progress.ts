import { stdout } from 'node:process';

/** Tells a person what is going on: one line a step, with a count that moves and the seconds it took. */
export interface Progress {
  /** A long step is alive: shown at once on a terminal, every few seconds elsewhere. */
  update(detail: string): void;
  done(detail?: string): void;
}

const QUIET_MS = 5000;

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

/** Starts a step and prints its name. */
export function startStep(name: string): Progress {
  const begun = performance.now();
  let shown = begun;
  stdout.write(`${name} …${stdout.isTTY ? '' : '\n'}`);
  return {
    update(detail) {
      if (stdout.isTTY) stdout.write(`\r\u001b[2K${name} … ${detail}`);
      else if (performance.now() - shown > QUIET_MS) {
        shown = performance.now();
        stdout.write(`  … ${detail}, ${seconds(begun)} s\n`);
      }
    },
    done(detail) {
      const end = `${detail ? `${detail}, ` : ''}${seconds(begun)} s`;
      stdout.write(stdout.isTTY ? `\r\u001b[2K${name}: ${end}\n` : `  ${end}\n`);
    },
  };
}
