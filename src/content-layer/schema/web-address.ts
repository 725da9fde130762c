import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';

/** Which rule a web address breaks: not an address at all, not secure, or not plainly one public host. */
export type WebAddressFault = 'url' | 'url-https' | 'url-host';

/**
 * Judges a web address by the WHATWG URL parser. Only a public host name is let through: no user name (which can
 * dress up a foreign host), port, IP address, backslash or single-word host.
 *
 * @param schemes allowed schemes, `https:` first
 */
export function findWebAddressFault(raw: string, schemes: readonly string[] = ['https:']): WebAddressFault | undefined {
  if (raw.length > LIMITS.url || /[\s\\<>"'`{}|^\p{Cc}]/u.test(raw) || !URL.canParse(raw)) return 'url';
  const url = new URL(raw);
  if (!schemes.includes(url.protocol)) return url.protocol === 'http:' ? 'url-https' : 'url';
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(raw)?.[1];
  // `https:///a.fi` too: browsers would mend it, and nobody wrote it on purpose.
  if (!authority) return 'url';
  const isPublicName = /^([a-z0-9_-]+\.)+(xn--[a-z0-9-]+|[a-z]{2,24})$/.test(url.hostname);
  const isLocal = /(^|\.)(localhost|local|internal|home\.arpa)$/.test(url.hostname);
  // A user or a port, also an empty one, which `URL` would not show.
  return /[@:]/.test(authority) || !isPublicName || isLocal ? 'url-host' : undefined;
}

const address = (schemes: readonly string[]) =>
  z.string().transform((raw, ctx) => {
    const value = raw.trim();
    const fault = findWebAddressFault(value, schemes);
    if (fault) refuse(ctx, fault, raw, { found: raw });
    return fault ? value : new URL(value).href;
  });

/** A page to which visitors are sent: `https:` only. */
export const webAddress = address(['https:']);

/** Where a fact was read: some sources are old and were never served securely. */
export const sourceAddress = address(['https:', 'http:']);
