import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { BuildSettings } from '#content-layer/build-settings.ts';
import { contentSource } from '#content-layer/content-source.ts';
import { entryMemory } from '#content-layer/entry-memory.ts';
import { shareSource } from '#content-layer/shared-source.ts';
import { tellContent } from '#content-layer/tell-content.ts';
import type { BuildPhase } from '../build-phase.ts';
import { builtFiles } from '../built-files.ts';
import { drawPages } from '../draw/draw-pages.ts';
import { pageThread } from '../draw/page-thread.ts';
import { sitePages } from '../draw/site-pages.ts';
import { writeBase } from '../draw/write-base.ts';
import { finishSite } from '../finish-site.ts';
import { finishing } from '../finishing.ts';
import { codeKey } from '../renew/code-key.ts';
import { keysOf, writeKept } from '../renew/kept-build.ts';
import { makeTwin } from '../renew/make-twin.ts';
import type { SiteOrder } from './site-order.ts';

export interface MakeOptions extends SiteOrder {
  readonly settings: BuildSettings;
  /** Resolves when the bundle is there. */
  readonly bundled: Promise<unknown>;
  onProgress(phase: BuildPhase, pages: number): void;
  /** Called with each line of the log. */
  onLine(line: string): void;
}

/**
 * Makes a whole site: reads the content while the code is bundled, draws all pages in two threads, does all that comes after them,
 * and keeps what the next build may take over, if the settings say so. A process can do this once.
 *
 * @returns how many pages and other addresses it has, and what the check found worth a word. Rejects with what stops the build
 */
export async function makeSite(options: MakeOptions): Promise<{ readonly pages: number; readonly advice: string[] }> {
  const { into, bundle, twin, settings, bundled, onProgress, onLine } = options;
  onProgress('reading', 0);
  const memory = settings.keep ? entryMemory() : undefined;
  const source = shareSource(contentSource(settings, memory));
  const content = await source.current();
  tellContent(content, { info: onLine, warn: onLine });
  const steps = finishing(source);
  for (const step of steps) step.begin?.();

  onProgress('bundling', 0);
  await bundled;
  mkdirSync(into, { recursive: true });
  const files = builtFiles(into);
  writeBase(bundle, files);
  // What a page is made of matters to this thread alone, and where listings lie to none that draws.
  const { keep, ...shown } = settings;
  const data = { settings: shown, content: { ...content, listings: [] }, folder: bundle };
  const thread = availableParallelism() < 2 ? undefined : pageThread(data);
  const pages = await sitePages(bundle, settings.site);
  onProgress('pages', 0);
  await drawPages(pages, thread, files, (done) => onProgress('pages', done));
  await thread?.stop();

  let making: Promise<unknown> | undefined;
  const advice = await finishSite(
    steps,
    files,
    (phase) => {
      // No step writes any more.
      if (twin && phase === 'verifying') making = makeTwin({ dist: into, into: twin });
      onProgress(phase, pages.length);
    },
    onLine,
  );
  // Without one the next renewal makes it, and says what is in the way.
  await making?.catch(() => twin && rmSync(twin, { recursive: true, force: true }));
  if (memory)
    writeKept(bundle, {
      code: codeKey(),
      settings,
      keys: keysOf(pages),
      reading: memory.kept(),
      files: files.records(),
    });
  return { pages: pages.length, advice };
}
