import type { BuildSettings } from './build-settings.ts';
import type { EntryMemory } from './entry-memory.ts';
import { type Content, readContent } from './read-content.ts';

type Listener = (content: Content) => void;

/** Content that is read once for all who ask, and anew when somebody says that it changed. */
export interface ContentSource {
  readonly settings: BuildSettings;
  current(): Promise<Content>;
  /** Reads again and tells every listener. Calls that come while a reading waits are answered by the same reading. */
  changed(): Promise<Content>;
  listen(listener: Listener): void;
}

/** Editors save in several steps; this many milliseconds of quiet mean that they are done. */
const QUIET_MS = 80;

/**
 * Makes a source; whoever builds or serves a site makes one for all ({@link shareSource}).
 *
 * @param memory how files were read before, when it is known
 */
export function contentSource(settings: BuildSettings, memory?: EntryMemory): ContentSource {
  const listeners: Listener[] = [];
  let reading: Promise<Content> | undefined;
  let waiting: Promise<Content> | undefined;

  const readAgain = async () => {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    waiting = undefined;
    const next = await readContent(settings, memory);
    reading = Promise.resolve(next);
    for (const listener of listeners) listener(next);
    return next;
  };
  return {
    settings,
    current() {
      reading ??= readContent(settings, memory);
      return reading;
    },
    changed() {
      waiting ??= readAgain();
      return waiting;
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
