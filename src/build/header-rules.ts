import type { InlineHashes } from './inline-hashes.ts';

/** Headers for every path that matches; `*` at the end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 'public, max-age=31536000, immutable';
const FRESH = 'no-cache';

function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/**
 * The one table of response headers (OWASP HTTP headers, ASVS 5.0 3.4); the forms for servers are derived from it.
 * No two rules that can match the same path name the same header, because hosts differ in how they merge them.
 * For the same reason pages get no Cache-Control here: every static host makes browsers ask again for HTML.
 */
export function headerRules(hashes: InlineHashes): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(hashes),
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        // A venue must not see that its visitor came from here: that would tell who holds a card.
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
      },
    },
    { path: '/_astro/*', headers: { 'Cache-Control': YEAR } },
    { path: '/data/*', headers: { 'Cache-Control': FRESH } },
    { path: '/haku/*', headers: { 'Cache-Control': FRESH } },
  ];
}
