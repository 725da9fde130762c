import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a static host answers to a path. */
export type FileAnswer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** The page for "not found" that is nearest above the path, as Cloudflare Pages chooses it. */
function nearestNotFound(root: string, segments: readonly string[]): FileAnswer {
  for (let depth = segments.length; depth >= 0; depth--) {
    const file = path.join(root, ...segments.slice(0, depth), '404.html');
    if (isFile(file)) return { status: 404, file };
  }
  return { status: 404 };
}

/** The one hidden folder that is meant to be seen (RFC 8615). */
const WELL_KNOWN = '.well-known';

/**
 * The file behind a URL path (without query) in a built site: an index page for a folder, a redirect to the address
 * with a slash, the nearest `404.html` for what is not there. Hidden files and `_headers` are not served, `.well-known/` is.
 */
export function resolveFile(root: string, urlPath: string): FileAnswer {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return { status: 400 };
  }
  const segments = decoded.split('/').filter(Boolean);
  const isHidden = segments.some((s, at) => s.startsWith('.') && !(at === 0 && s === WELL_KNOWN));
  if (isHidden || segments.some((s) => /[\\\0]/.test(s))) return nearestNotFound(root, []);
  const target = path.join(root, ...segments);
  const index = path.join(target, 'index.html');
  if (decoded.endsWith('/')) return isFile(index) ? { status: 200, file: index } : nearestNotFound(root, segments);
  if (isFile(target) && segments.join('/') !== '_headers') return { status: 200, file: target };
  if (isFile(index)) return { status: 301, location: `/${segments.map(encodeURIComponent).join('/')}/` };
  return nearestNotFound(root, segments);
}
