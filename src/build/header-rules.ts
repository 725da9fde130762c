import { IMAGE_FOLDER } from '#domain/listing-image.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { homePath, sitePath } from '#i18n/routes.ts';
import type { InlineHashes } from './inline-hashes.ts';

/** Headers for every path that matches; `*` at the end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Names with a hash of their content in them never change what they hold. */
const HASHED = ['/_astro/', `/${IMAGE_FOLDER}/`];
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** What other people's sites and programs may read from within a browser: calendars, news feeds, open data. */
const OPEN = [
  '/data/',
  ...LOCALE_CODES.flatMap((locale) => [sitePath(locale, 'kalenteri'), sitePath(locale, 'syote')]),
];
/** Pages that other sites may put into a frame; no other page may be, lest somebody lay their own over it. */
const FRAMED = 'upota';
const NO_FRAME = { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
/** Kept, but asked for anew each time: "not changed" costs a few bytes, a stale event costs a bus ticket. */
const ASK_AGAIN = 'no-cache';

function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    // No script of ours makes HTML or code out of text. One may name one address of a script: islands/offline/offline-worker.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['kaiku-offline'],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/**
 * The one table of response headers (OWASP HTTP headers, ASVS 5.0 3.4); the forms for servers are derived from it.
 * No two rules that can match the same path name the same header, because hosts differ in how they merge them; but for the
 * policy, which is a list by its standard (CSP 3, 3.1): all that is said holds, whether joined by a comma or sent twice.
 *
 * @param places what lies at the top of the built site and of each locale, folders with a slash at the end: `/tapahtumat/`,
 * `/robots.txt`, `/sv/tapahtumat/`
 */
export function headerRules(hashes: InlineHashes, places: readonly string[]): HeaderRule[] {
  // Also those that this build happens to lack: a server is configured once, and the first picture comes later.
  const all = [...new Set([...places, ...HASHED])].toSorted();
  const homes = LOCALE_CODES.map((locale) => homePath(locale));
  const framed = LOCALE_CODES.map((locale) => sitePath(locale, FRAMED));
  const cached = ['/', ...all.filter((place) => /^\/[^/]+\/$/.test(place)).map(everythingIn)];
  const unframed = [
    ...homes,
    ...all.filter((place) => !homes.includes(place) && !framed.includes(place)).map(everythingIn),
  ];
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
      },
    },
    ...cached.map((path) => ({
      path,
      headers: { 'Cache-Control': HASHED.includes(path.slice(0, -1)) ? IMMUTABLE : ASK_AGAIN },
    })),
    ...unframed.map((path) => ({ path, headers: NO_FRAME })),
    ...OPEN.map((folder) => ({ path: `${folder}*`, headers: { 'Access-Control-Allow-Origin': '*' } })),
  ];
}

const everythingIn = (place: string): string => (place.endsWith('/') ? `${place}*` : place);
