import { isText, MEDIA_TYPES } from '#build/content-types.ts';
import type { HeaderRule } from '#build/header-rules.ts';
import { POLICY } from '#build/headers-file.ts';
import { MADE, type ServerSite, SITE_PORT, SITE_ROOT } from './server-site.ts';

/**
 * The header table as a complete nginx site (`include` it in `http`). Each header is a variable, so that no `location` can
 * lose those of the server: nginx drops inherited `add_header`s wherever there is a new one, and empty values everywhere.
 */
export function nginxConfig({ rules, notFound }: ServerSite): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const texts = Object.values(MEDIA_TYPES).filter((type) => isText(type) && type !== 'text/html');
  return `# ${MADE}
# Include it in the http block, e.g. as /etc/nginx/conf.d/kaikutarjonta.conf. Only listen, server_name and root are yours.

# Neither addresses of visitors nor what they searched for are written down.
log_format kaikutarjonta '$time_iso8601 $status $request_method $uri $body_bytes_sent';

${names.map((name) => headerMap(name, rules)).join('\n')}
server {
  listen ${SITE_PORT};
  server_name _;
  root ${SITE_ROOT};
  index index.html;

  server_tokens off;
  absolute_redirect off;
  access_log /var/log/nginx/kaikutarjonta.log kaikutarjonta;
  etag on;

${names.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}

  types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.join(' ')};

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 500;
  gzip_types ${texts.join(' ')};
  # Files that were compressed beforehand. With the brotli module: brotli_static on;
  gzip_static on;

  location = /_headers { internal; }
  location ~ /\\.(?!well-known/) { internal; }
  # A folder without a page is nothing to be forbidden; it is just not there.
  error_page 403 =404 /404.html;
  error_page 404 /404.html;
${notFound
  .filter(Boolean)
  .map((folder) => `  location ^~ /${folder}/ {\n    error_page 403 404 =404 /${folder}/404.html;\n  }\n`)
  .join('')}}
`;
}

const variableOf = (name: string): string => `$kaiku_${name.toLowerCase().replaceAll('-', '_')}`;

/** `$request_uri` and not `$uri`: the page for "not found" has the headers of the address that was asked for. */
function headerMap(name: string, rules: readonly HeaderRule[]): string {
  const own = rules.filter(({ headers }) => headers[name] !== undefined);
  const all = rules.find(({ path }) => path === '/*')?.headers[name];
  const lines = own.map(({ path, headers }) => {
    // nginx takes one entry of a map: a part of the policy comes with the part that holds everywhere.
    const isPart = name === POLICY && path !== '/*' && all !== undefined;
    const value = isPart ? `${all}, ${headers[name]}` : headers[name];
    return `  ${pattern(path)} "${value?.replace(/["\\\\$]/g, '\\\\$&')}";`;
  });
  return [`map $request_uri ${variableOf(name)} {`, ...lines, '}', ''].join('\n');
}

function pattern(path: string): string {
  if (path === '/*') return 'default';
  const literal = path.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return path.endsWith('*') ? `"~^${literal}"` : `"~^${literal}(\\?|$)"`;
}
