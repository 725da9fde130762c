import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHeadersFile } from '#build/headers-file.ts';
import type { ServerSite } from './server-site.ts';

/** What a server must know of a built site. @throws Error when the folder holds none */
export function readServerSite(dist: string): ServerSite {
  const folders = ['', ...readdirSync(dist, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? e.name : []))];
  return {
    rules: parseHeadersFile(readFileSync(path.join(dist, '_headers'), 'utf8')),
    notFound: folders.filter((folder) => existsSync(path.join(dist, folder, '404.html'))).sort(),
  };
}
