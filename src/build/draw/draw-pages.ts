import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { PageStyles } from './bundled-app.ts';

/** What a build has made before its first page. */
export interface Bundle {
  /** Folder the site is built into. By now it holds what hangs on the code alone, and the bundle. */
  readonly outDir: string;
  /** Folder of the code that draws pages, inside `outDir`. */
  readonly folder: string;
  readonly styles: readonly PageStyles[];
}

/** Something to do around the drawing of pages: takes what draws them and returns what shall. */
export type DrawingStep = (standard: AstroPrerenderer, bundle: () => Bundle) => AstroPrerenderer;

/** Where Astro puts the bundle, in the folder it builds into. */
export const BUNDLE = '.prerender';

/** Draws the pages of a build with these steps around Astro's own way, the first one innermost: Astro takes only one. */
export function drawPages(steps: readonly DrawingStep[]): AstroIntegration {
  let outDir = '';
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  const bundle = (): Bundle => ({
    outDir,
    folder: path.join(outDir, BUNDLE),
    styles: [...pages].map(([key, { styles }]): PageStyles => [key, { styles }]),
  });
  return {
    name: 'kaikutarjonta:draw-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (build) => {
        pages = build.pages as typeof pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => steps.reduce((inner, step) => step(inner, bundle), standard));
      },
    },
  };
}
