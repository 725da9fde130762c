import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { bundlePlaces } from './bundle-places.ts';
import type { PageStyles } from './bundled-app.ts';

/** Where Astro puts the code that draws pages, in the folder it builds into, and takes it away when it is done. */
const CODE = '.prerender';

/**
 * Lets Astro bundle the code and draw nothing: what draws pages is laid beside the folder that it builds into
 * ({@link bundlePlaces}), for a process of ours (`whole/`).
 */
export function bundleOnly(): AstroIntegration {
  const name = 'kaikutarjonta:bundle-only';
  let base = '';
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  const keep = async () => {
    const { code, styles } = bundlePlaces(path.dirname(base));
    renameSync(path.join(base, CODE), code);
    writeFileSync(styles, serialize([...pages].map(([key, page]): PageStyles => [key, { styles: page.styles }])));
  };
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = path.resolve(fileURLToPath(config.outDir));
      },
      'astro:build:setup': (build) => {
        pages = build.pages as typeof pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (base !== bundlePlaces(path.dirname(base)).base)
          throw new Error('Sivut tekee npm run build · Astro alone bundles and draws no page: npm run build does');
        setPrerenderer({
          name,
          setup: keep,
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Pages are drawn elsewhere')),
        });
      },
    },
  };
}
