import type { BuildSettings } from '#content-layer/build-settings.ts';
import { contentSource } from '#content-layer/content-source.ts';
import { entryMemory } from '#content-layer/entry-memory.ts';
import { shareSource } from '#content-layer/shared-source.ts';
import type { BuildPhase } from '../build-phase.ts';
import { builtFiles } from '../built-files.ts';
import { sitePages } from '../draw/site-pages.ts';
import { writeBase } from '../draw/write-base.ts';
import { finishSite } from '../finish-site.ts';
import { finishing } from '../finishing.ts';
import { keysOf, readKept, writeChanges } from './kept-build.ts';
import { makeTwin } from './make-twin.ts';
import { hasEnded } from './still-holds.ts';
import { takeOver } from './take-over.ts';
import type { WhyWhole } from './why-whole.ts';

export interface RenewOptions {
  /** The finished site of the kept build. Is only read. */
  readonly dist: string;
  /** The site that it replaced, if it lies there still. Is used up. */
  readonly old: string;
  /** Folder of the kept build. */
  readonly kept: string;
  /** Where the new site shall stand: a folder that is not there. */
  readonly into: string;
  readonly settings: BuildSettings;
  /** Called as the work goes on: what is being done, and how many pages are there, drawn or taken over. */
  onProgress?(phase: BuildPhase, pages: number): void;
  /** Called when a whole build is needed: why, and in which file or by which error that was seen. */
  onWhole?(why: WhyWhole, detail?: string): void;
}

/**
 * A renewed site: how many pages and other addresses it has, how many of them were drawn, and what the check found worth a word.
 * `keep` makes it the kept build.
 */
export interface Renewed {
  readonly pages: number;
  readonly drawn: number;
  readonly advice: readonly string[];
  keep(): void;
}

let isUsed = false;

/**
 * Builds a site from what was kept of the last one: pages that are made of the same things are taken over, the others drawn by
 * the kept bundle, and all that comes after the pages is done for all of them. The moment is that of the kept build, and the
 * result is byte for byte what a whole build for that moment gives.
 *
 * @returns nothing when a whole build is needed: no kept build, other code, another day, something that ended since, a page
 * that was not the same after all, or a process that has renewed a site before. Throws what a page or a later step throws
 */
export async function renewSite(options: RenewOptions): Promise<Renewed | undefined> {
  const kept = isUsed ? 'renewed-before' : readKept(options.kept, options.settings);
  if (typeof kept === 'string') return whole(options, kept);
  isUsed = true;
  const { dist, old, into } = options;
  const stamps = new Map([...kept.files].map(([file, { stamp }]) => [file, stamp]));
  const standing = makeTwin({ dist, old, into, stamps });
  try {
    return await renewFrom(kept, standing, options);
  } finally {
    // Whoever gives up clears the folder away.
    await standing.catch(() => undefined);
  }
}

async function renewFrom(
  kept: Exclude<ReturnType<typeof readKept>, WhyWhole>,
  standing: Promise<string[]>,
  { kept: folder, into, settings: wanted, ...options }: RenewOptions,
): Promise<Renewed | undefined> {
  const { settings } = kept;
  const memory = entryMemory(kept.reading);
  const source = shareSource(contentSource(settings, memory));
  const { catalogue } = await source.current();
  if (hasEnded(catalogue.events, settings.now, wanted.now)) return whole(options, 'ended-since');

  const steps = finishing(source);
  for (const step of steps) step.begin?.();
  const pages = await sitePages(folder, settings.site);
  const names = await standing.catch((error: Error) => error);
  if (names instanceof Error) return whole(options, 'no-twin', names.message);
  const files = builtFiles(into, kept.files, names);
  writeBase(folder, files);
  const drawn = await takeOver(pages, kept, files, (done) => options.onProgress?.('pages', done));
  if (typeof drawn === 'string') return whole(options, 'page-differs', drawn);

  const advice = await finishSite(steps, files, (phase) => options.onProgress?.(phase, pages.length));
  return {
    pages: pages.length,
    drawn,
    advice,
    keep: () =>
      writeChanges(folder, kept.base, { keys: keysOf(pages), reading: memory.kept(), files: files.records() }),
  };
}

function whole({ onWhole }: Pick<RenewOptions, 'onWhole'>, why: WhyWhole, detail?: string): undefined {
  onWhole?.(why, detail);
}
