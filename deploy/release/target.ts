import { spawn } from 'node:child_process';
import path from 'node:path';

/** Where releases go: a folder of this machine, or `user@host:/folder`. */
export interface Target {
  /** As given on the command line. */
  readonly name: string;
  /** Runs a POSIX shell script in the target's folder and gives what it printed. Rejects when it fails. */
  run(script: string, input?: string): Promise<string>;
  /** Copies the content of a local folder into a folder of the target, given by its path inside it. */
  copy(from: string, to: string): Promise<void>;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function call(command: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data;
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command}: ${err.trim() || `exit ${code}`}`)),
    );
    // EPIPE: it has ended without reading all, or anything. How it ended says whether that was well.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Opens a target. @throws Error when the text names neither a folder nor `user@host:/folder` */
export function openTarget(name: string): Target {
  const remote = /^((?:[\w.-]+@)?[\w.-]+):(\/.+)$/.exec(name);
  const folder = remote?.[2] ?? path.resolve(name);
  const inFolder = (script: string) => `set -eu\nmkdir -p ${quote(folder)}\ncd ${quote(folder)}\n${script}`;
  const host = remote?.[1];
  return {
    name,
    run: (script, input) =>
      host === undefined
        ? call('sh', ['-c', inFolder(script)], input)
        : call('ssh', ['-o', 'BatchMode=yes', host, inFolder(script)], input),
    async copy(from, to) {
      const place = `${folder}/${to}/`;
      if (host === undefined) await call('sh', ['-c', `cp -R ${quote(`${from}/.`)} ${quote(place)}`]);
      else await call('rsync', ['-a', '-e', 'ssh -o BatchMode=yes', `${from}/`, `${host}:${place}`]);
    },
  };
}
