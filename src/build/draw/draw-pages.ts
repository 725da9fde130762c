import { setImmediate } from 'node:timers/promises';
import type { BuiltFiles } from '../built-files.ts';
import { drawnRecord } from '../file-record.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { PageThread } from './page-thread.ts';
import type { PageToDraw } from './site-pages.ts';

/** As many pages lie ready for the other thread that it never waits for this one, which draws a page of its own meanwhile. */
const AHEAD = 4;

/**
 * Draws pages in this thread and, if there is one, in another beside it, and writes them with what was read from each while its
 * text was at hand. Each takes the next page when it has drawn one.
 *
 * @param onPage called as pages are written: how many
 */
export async function drawPages(
  pages: readonly PageToDraw[],
  thread: PageThread | undefined,
  files: BuiltFiles,
  onPage: (done: number) => void,
): Promise<void> {
  const left = pages.values();
  let done = 0;
  const takeTurns = async (draw: (page: PageToDraw) => Promise<DrawnPage>) => {
    for (const page of left) {
      const { body, record } = await draw(page);
      files.write(page.file, body, record);
      onPage(++done);
    }
  };
  const drawHere = async (page: PageToDraw): Promise<DrawnPage> => {
    const body = await page.draw();
    // What the other thread has drawn comes in between.
    await setImmediate();
    return { body, record: drawnRecord(body, page.file) };
  };
  const others = thread ? Array.from({ length: AHEAD }, () => takeTurns((page) => thread.draw(page))) : [];
  await Promise.all([...others, takeTurns(drawHere)]);
}
