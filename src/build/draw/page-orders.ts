import type { RouteData } from 'astro';
import { type PageOrder, routeKey } from './drawn-page.ts';
import { pageFile } from './page-file.ts';

/** A path of the site as Astro finds them. */
export interface SitePath {
  /** `/kohteet/emma`, or of a file `/feed.xml`. */
  readonly pathname: string;
  readonly route: RouteData;
  readonly cacheKey?: string | undefined;
}

/**
 * What is to be drawn for each path. Throws when two of them would be the same file.
 *
 * @param site origin of the site
 */
export function pageOrders<P extends SitePath>(
  paths: readonly P[],
  site: string,
): (readonly [order: PageOrder, path: P])[] {
  const drawnBy = new Map<string, string>();
  return paths.map((path) => {
    const { pathname, route } = path;
    const file = pageFile(pathname, route.type);
    const before = drawnBy.get(file);
    if (before !== undefined) throw new Error(`${file} is drawn by ${before} and by ${route.component}`);
    drawnBy.set(file, route.component);
    const isFile = route.type === 'endpoint' || pathname.endsWith('/');
    const url = new URL(isFile ? pathname : `${pathname}/`, site).href;
    return [{ file, url, route: routeKey(route) }, path];
  });
}
