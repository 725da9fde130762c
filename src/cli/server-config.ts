import './plain-errors.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caddyConfig } from '#build/server-config/caddy.ts';
import { nginxConfig } from '#build/server-config/nginx.ts';
import { readServerSite } from '#build/server-config/read-server-site.ts';

// npm run server-config [-- --dist FOLDER]: writes deploy/nginx.conf and deploy/Caddyfile for the headers of the built site.
const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const site = readServerSite(values.dist);
writeFileSync('deploy/nginx.conf', nginxConfig(site));
writeFileSync('deploy/Caddyfile', caddyConfig(site));
process.stdout.write('deploy/nginx.conf, deploy/Caddyfile\n');
