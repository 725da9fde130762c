import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { bundledApp } from '../draw/bundled-app.ts';
import { pageFile } from '../draw/page-file.ts';
import { type KeptBuild, keptPlaces } from './kept-build.ts';

/** A page that the site now has. */
export interface PageToDraw {
  /** Where it lies in the site: `kohteet/emma/index.html`. */
  readonly file: string;
  /** What it is made of; absent when it is to be drawn by every build. */
  readonly cacheKey: string | undefined;
  /** Rejects with what drawing it throws. */
  draw(): Promise<Uint8Array>;
}

/**
 * All pages that the site now has, drawn by the bundle of a kept build from the content that this process shares. The bundle
 * remembers what it has read: a process can do this once.
 */
export async function keptPages(folder: string, { styles, settings }: KeptBuild): Promise<PageToDraw[]> {
  const { app, complaints } = await bundledApp(keptPlaces(folder).bundle, styles);
  const paths = await new StaticPaths(app as never).getAll();
  return paths.map(({ pathname, route, cacheKey }) => {
    const file = pageFile(pathname, route.type);
    return {
      file,
      cacheKey,
      async draw() {
        const isFile = route.type === 'endpoint' || pathname.endsWith('/');
        const url = new URL(isFile ? pathname : `${pathname}/`, settings.site);
        const response = await app.render(new Request(url), { routeData: route });
        const body = new Uint8Array(await response.arrayBuffer());
        // What would stop a whole build stops this one.
        if (complaints.length > 0) throw new Error(`${file}: ${complaints.join('\n')}`);
        if (!response.ok && file !== '404.html') throw new Error(`${file} is answered with ${response.status}`);
        return body;
      },
    };
  });
}
