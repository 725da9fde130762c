import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Somebody whose calendar programs are vdirsyncer and khal, and the address that they subscribe to. */
export interface Subscriber {
  /** What the address answers from now on. */
  publish(calendar: string): void;
  /** Fetches the address, as vdirsyncer does at its times. */
  fetch(): Promise<void>;
  /** Takes a file in by hand, as `khal import` does. */
  take(calendar: string): Promise<void>;
  /** What the calendar shows from a day on: one `start | status | title` a line. */
  shown(since: string): Promise<string[]>;
  close(): void;
}

/** A new one, with an empty calendar. */
export async function subscriber(): Promise<Subscriber> {
  const home = mkdtempSync(path.join(tmpdir(), 'kaiku-subscriber-'));
  const own = path.join(home, 'own');
  mkdirSync(own);
  let answer = '';
  const server = http.createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/calendar; charset=utf-8' }).end(answer),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(path.join(home, 'vdirsyncer'), vdirsyncerSettings(home, port));
  writeFileSync(path.join(home, 'khal'), khalSettings(home));
  const env = { ...process.env, HOME: home, LC_ALL: 'C.UTF-8', VDIRSYNCER_CONFIG: path.join(home, 'vdirsyncer') };
  const khal = (...args: string[]) => run('khal', ['-c', path.join(home, 'khal'), ...args], { env });
  await run('vdirsyncer', ['discover'], { env });
  return {
    publish: (calendar) => {
      answer = calendar;
    },
    fetch: async () => {
      await run('vdirsyncer', ['sync', '--force-delete'], { env });
    },
    take: async (calendar) => {
      const file = path.join(home, 'taken.ics');
      writeFileSync(file, calendar);
      await khal('import', '--batch', '-a', 'own', file);
    },
    shown: async (since) => {
      const format = '{start-long}|{status}|{title}';
      const { stdout } = await khal('list', '--once', '--day-format', '', '--format', format, since, '400d');
      return stdout
        .split('\n')
        .map((line) =>
          line
            .split('|')
            .map((part) => part.trim())
            .join(' | '),
        )
        .filter((line) => line !== '')
        .toSorted();
    },
    close: () => {
      server.close();
      rmSync(home, { recursive: true });
    },
  };
}

function vdirsyncerSettings(home: string, port: number): string {
  return `[general]
status_path = "${home}/status/"
[pair feed]
a = "web"
b = "own"
collections = null
conflict_resolution = "a wins"
[storage web]
type = "http"
url = "http://127.0.0.1:${port}/kalenteri/kajaani.ics"
[storage own]
type = "filesystem"
path = "${home}/own/"
fileext = ".ics"
`;
}

function khalSettings(home: string): string {
  return `[calendars]
[[own]]
path = ${home}/own/
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Helsinki
default_timezone = Europe/Helsinki
[sqlite]
path = ${home}/khal.db
`;
}
