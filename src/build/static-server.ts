import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answerRequest } from './answer-request.ts';
import { parseHeadersFile } from './headers-file.ts';
import type { Packing } from './pack-answer.ts';

/** A running server of one built site. */
export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback interface with exactly the headers of its `_headers` file, so that what works
 * here works on a host. Port 0 takes any free port. Rejects when the port is taken (`EADDRINUSE`).
 *
 * @param pack how answers are packed
 */
export function startStaticServer(root: string, port = 0, pack?: Packing): Promise<StaticServer> {
  const headersFile = path.join(root, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const server = http.createServer((request, response) => {
    try {
      const { status, headers, body } = answerRequest(root, rules, request, pack);
      response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      // A rebuild may take a file away while it is being read; the next request finds the new one.
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const actual = (server.address() as AddressInfo).port;
      resolve({ origin: `http://127.0.0.1:${actual}`, port: actual, close });
    });
  });
}
