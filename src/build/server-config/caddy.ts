import { POLICY } from '#build/headers-file.ts';
import { MADE, type ServerSite, SITE_PORT, SITE_ROOT } from './server-site.ts';

/** The header table as a complete Caddyfile. Only the address and the root are the administrator's. */
export function caddyConfig({ rules, notFound }: ServerSite): string {
  const blocks = rules.map(({ path, headers }, at) => {
    // Parts of the policy are added to each other; Caddy runs what has a matcher first.
    const lines = Object.entries(headers).map(
      ([name, value]) => `    ${name === POLICY ? '+' : ''}${name} "${value.replace(/["\\]/g, '\\$&')}"`,
    );
    return path === '/*'
      ? ['  header {', ...lines, '    -Server', '  }', ''].join('\n')
      : [`  @rule${at} path ${path}`, `  header @rule${at} {`, ...lines, '  }', ''].join('\n');
  });
  const errors = notFound
    .toSorted((a, b) => b.length - a.length)
    .map((folder, at) => {
      const page = `/${folder === '' ? '' : `${folder}/`}404.html`;
      const match = folder === '' ? '' : `    @missing${at} path /${folder}/*\n`;
      return `${match}    handle${folder === '' ? '' : ` @missing${at}`} {
      rewrite * ${page}
      file_server
    }
`;
    });
  return `# ${MADE}
# Write your domain in place of :${SITE_PORT} and Caddy gets the certificate. No access log is kept: nothing here turns one on.
:${SITE_PORT} {
  root * ${SITE_ROOT}
  encode zstd gzip

${blocks.join('\n')}
  file_server {
    precompressed br gzip
    hide _headers .git
  }
  handle_errors {
${errors.join('')}  }
}
`;
}
