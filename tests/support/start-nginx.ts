import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether there is an nginx to try the shipped configuration with. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** A running nginx. */
export interface RunningNginx {
  readonly origin: string;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Puts another value in the one place where a setting of the administrator stands. Throws when there is not exactly one. */
function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`nginx.conf: "${from}" stands there ${parts.length - 1} times`);
  return parts.join(to);
}

/**
 * Starts nginx with the shipped `deploy/nginx.conf` for a built site, on the loopback interface and in a folder of its own.
 * Only what an administrator may change is changed: port, root and the place of the log.
 */
export async function startNginx(site: string): Promise<RunningNginx> {
  const home = mkdtempSync(path.join(tmpdir(), 'kaiku-nginx-'));
  mkdirSync(path.join(home, 'tmp'));
  const port = await freePort();
  let config = readFileSync('deploy/nginx.conf', 'utf8');
  config = replaceOnce(config, 'listen 8080;', `listen 127.0.0.1:${port};`);
  config = replaceOnce(config, 'root /srv/kaikutarjonta/current;', `root ${path.resolve(site)};`);
  config = replaceOnce(config, '/var/log/nginx/kaikutarjonta.log', path.join(home, 'access.log'));
  writeFileSync(path.join(home, 'site.conf'), config);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    path.join(home, 'nginx.conf'),
    `daemon off; pid ${home}/pid; error_log ${home}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
${temp.map((name) => `  ${name}_temp_path ${home}/tmp/${name};`).join('\n')}
  include ${home}/site.conf;
}
`,
  );
  const nginx = spawn('nginx', ['-c', path.join(home, 'nginx.conf'), '-e', path.join(home, 'error.log')], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  const close = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (nginx.exitCode !== null) throw new Error(`nginx: ${readFileSync(path.join(home, 'error.log'), 'utf8')}`);
    if (await fetch(origin).then(Boolean, () => false)) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error('nginx does not answer');
}
