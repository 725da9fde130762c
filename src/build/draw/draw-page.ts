import type { RouteData } from 'astro';
import type { BundledApp } from './bundled-app.ts';
import type { PageOrder } from './drawn-page.ts';

/**
 * Draws one page; one at a time, since whatever the bundle complains of meanwhile is its fault. Rejects with the file and what
 * drawing it threw, what Astro would warn of, or an answer that is not a page.
 */
export async function drawPage(
  { app, complaints }: BundledApp,
  { file, url }: PageOrder,
  routeData: RouteData,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await app.render(new Request(url), { routeData }).catch((cause: unknown) => {
    throw new Error(`${file} cannot be drawn`, { cause });
  });
  const body = new Uint8Array(await answer.arrayBuffer());
  if (complaints.length > 0) throw new Error(`${file}: ${complaints.join('\n')}`);
  if (!answer.ok && file !== '404.html') throw new Error(`${file} is answered with ${answer.status}`);
  return body;
}
