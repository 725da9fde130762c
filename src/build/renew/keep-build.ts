import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '#content-layer/content-source.ts';
import type { EntryMemory } from '#content-layer/entry-memory.ts';
import type { BuiltFiles } from '../built-files.ts';
import { BUNDLE, type Bundle, type DrawingStep } from '../draw/draw-pages.ts';
import { pageFile } from '../draw/page-file.ts';
import { codeKey } from './code-key.ts';
import { keptPlaces, writeKept } from './kept-build.ts';

/**
 * Keeps of a build what the next one needs to draw single pages without bundling anew (`renew-site.ts`). Nothing unless the
 * settings name a folder for it.
 *
 * @returns what to do as pages are drawn, and what when all is done; that must come last: a build that fails is not kept
 */
export function keepBuild(
  { settings }: ContentSource,
  filesIn: (root: string) => BuiltFiles,
  memory: EntryMemory | undefined,
): { readonly steps: readonly DrawingStep[]; readonly keeping: AstroIntegration } {
  const name = 'kaikutarjonta:keep-build';
  const { keep } = settings;
  if (!keep || !memory) return { steps: [], keeping: { name, hooks: {} } };
  const keys: Record<string, string> = {};
  let styles: Bundle['styles'] = [];

  const step: DrawingStep = (standard, bundle) => ({
    ...standard,
    async setup() {
      ({ styles } = bundle());
      keepCode(keep, bundle());
      await standard.setup?.();
    },
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths)
        if (cacheKey !== undefined) keys[pageFile(pathname, route.type)] = cacheKey;
      return paths;
    },
  });
  const keeping: AstroIntegration = {
    name,
    hooks: {
      'astro:build:done': ({ dir }) => {
        const files = filesIn(fileURLToPath(dir)).records();
        writeKept(keep, { code: codeKey(), settings, styles, keys, reading: memory.kept(), files });
      },
    },
  };
  return { steps: [step], keeping };
}

function keepCode(keep: string, { outDir, folder }: Bundle): void {
  const { bundle, base } = keptPlaces(keep);
  rmSync(keep, { recursive: true, force: true });
  mkdirSync(base, { recursive: true });
  cpSync(folder, bundle, { recursive: true });
  for (const entry of readdirSync(outDir).filter((one) => one !== BUNDLE))
    cpSync(path.join(outDir, entry), path.join(base, entry), { recursive: true });
}
