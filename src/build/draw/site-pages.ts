import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { bundledApp } from './bundled-app.ts';
import { drawPage } from './draw-page.ts';
import type { PageOrder } from './drawn-page.ts';
import { pageOrders } from './page-orders.ts';

/** A page that the site has. */
export interface PageToDraw extends PageOrder {
  /** What it is made of; absent when it is to be drawn by every build. */
  readonly cacheKey: string | undefined;
  /** Rejects with what drawing it throws. */
  draw(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * All pages that the site has, drawn by a bundle from the content that this process shares. The bundle remembers what it has read:
 * a process can do this once. Rejects when two of them would be the same file.
 *
 * @param folder of the bundle
 * @param site origin of the site
 */
export async function sitePages(folder: string, site: string): Promise<PageToDraw[]> {
  const bundle = await bundledApp(folder);
  const paths = await new StaticPaths(bundle.app as never).getAll();
  return pageOrders(paths, site).map(([order, { route, cacheKey }]) => ({
    ...order,
    cacheKey,
    draw: () => drawPage(bundle, order, route),
  }));
}
