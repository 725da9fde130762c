import { readFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { contentTypeOf, isCompressible } from './content-types.ts';
import type { HeaderRule } from './header-rules.ts';
import { headersFor } from './headers-file.ts';
import { type Packing, packQuickly } from './pack-answer.ts';
import { resolveFile } from './resolve-file.ts';

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

function fileAnswer(status: number, file: string, accepted: string, pack: Packing): Answer {
  const type = contentTypeOf(file);
  const { body, encoding } = pack(readFileSync(file), isCompressible(type) ? accepted : '');
  const headers = { 'Content-Type': type, Vary: 'Accept-Encoding', ...(encoding && { 'Content-Encoding': encoding }) };
  return { status, headers, body };
}

const plain = (status: number, headers: OutgoingHttpHeaders = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body: String(status),
});

function answerPath(root: string, { pathname, search }: URL, request: IncomingMessage, pack: Packing): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' });
  const found = resolveFile(root, pathname);
  if ('location' in found) return plain(found.status, { Location: found.location + search });
  if (!('file' in found)) return plain(found.status);
  return fileAnswer(found.status, found.file, String(request.headers['accept-encoding'] ?? ''), pack);
}

/** The answer of a static host with these header rules to one request for a site built into `root`. */
export function answerRequest(
  root: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  pack: Packing = packQuickly,
): Answer {
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (!url) return plain(400);
  const answer = answerPath(root, url, request, pack);
  return { ...answer, headers: { ...headersFor(url.pathname, rules), ...answer.headers } };
}
