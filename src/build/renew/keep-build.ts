import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import type { EntryMemory } from '#content-layer/entry-memory.ts';
import type { BuiltFiles } from '../built-files.ts';
import { codeKey } from './code-key.ts';
import { keptPlaces, type PageStyles, writeKept } from './kept-build.ts';
import { pageFile } from './page-file.ts';

/** Where Astro puts the bundle that draws the pages, in the folder it builds into. */
const BUNDLE = '.prerender';

/**
 * Keeps of a build what the next one needs to draw single pages without bundling anew (`renew-site.ts`); nothing unless the
 * settings name a folder for it. Must come last: a build that fails is not kept.
 */
export function keepBuild(
  source: ContentSource,
  filesIn: (root: string) => BuiltFiles,
  memory: EntryMemory | undefined,
): AstroIntegration {
  const name = 'kaikutarjonta:keep-build';
  const { settings } = source;
  if (!settings.keep || !memory) return { name, hooks: {} };
  const { bundle, base } = keptPlaces(settings.keep);
  const keys: Record<string, string> = {};
  let outDir = '';
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();

  const keepCode = () => {
    rmSync(settings.keep as string, { recursive: true, force: true });
    mkdirSync(base, { recursive: true });
    cpSync(path.join(outDir, BUNDLE), bundle, { recursive: true });
    for (const entry of readdirSync(outDir).filter((one) => one !== BUNDLE))
      cpSync(path.join(outDir, entry), path.join(base, entry), { recursive: true });
  };
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (build) => {
        pages = build.pages as typeof pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          async setup() {
            keepCode();
            await standard.setup?.();
          },
          async getStaticPaths() {
            const paths = await standard.getStaticPaths();
            for (const { pathname, route, cacheKey } of paths)
              if (cacheKey !== undefined) keys[pageFile(pathname, route.type)] = cacheKey;
            return paths;
          },
        }));
      },
      'astro:build:done': ({ dir }) => {
        const styles = [...pages].map(([key, { styles: own }]): PageStyles => [key, { styles: own }]);
        const files = filesIn(fileURLToPath(dir)).records();
        writeKept(settings.keep as string, { code: codeKey(), settings, styles, keys, entries: memory.kept(), files });
      },
    },
  };
}
