import { pageRecord } from '../file-record.ts';
import type { DrawnPage } from './drawn-page.ts';

/** Takes an answer whole, and reads of a page all that later steps ask of it while its text is at hand. */
export async function readAnswer(response: Response, file: string): Promise<DrawnPage> {
  const body = new Uint8Array(await response.arrayBuffer());
  const isPage = response.status === 200 && file.endsWith('.html');
  return {
    status: response.status,
    headers: [...response.headers],
    body,
    ...(isPage && { record: pageRecord(body, file) }),
  };
}
