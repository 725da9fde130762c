import { availableParallelism } from 'node:os';
import type { ContentSource } from '#content-layer/content-source.ts';
import type { BuiltFiles } from '../built-files.ts';
import type { DrawingStep } from './draw-pages.ts';
import { routeKey } from './drawn-page.ts';
import { pageFile } from './page-file.ts';
import { type PageThread, pageThread } from './page-thread.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Draws pages in the main thread and in another at the same time, and tells what was read from each to those who come after. On a
 * machine with one core there is no other thread. Needs Astro's `build.concurrency` to be more than one.
 */
export function inTwoThreads(source: ContentSource, filesIn: (root: string) => BuiltFiles): DrawingStep {
  return (standard, bundle) => {
    let thread: PageThread | undefined;
    let files: BuiltFiles;
    return {
      ...standard,
      async setup() {
        await standard.setup?.();
        const { folder, styles, outDir } = bundle();
        files = filesIn(outDir);
        if (availableParallelism() < 2) return;
        // What a page is made of matters to the main thread alone, and where listings lie to none that draws.
        const { keep: _, ...settings } = source.settings;
        const content = { ...(await source.current()), listings: [] };
        thread = pageThread({ settings, content, folder, styles });
      },
      async render(request, options) {
        const { routeData } = options;
        const file = pageFile(new URL(request.url).pathname, routeData.type);
        const page = thread?.wantsMore()
          ? await thread.draw({ file, url: request.url, route: routeKey(routeData) })
          : await readAnswer(answerOf(await standard.render(request, options)), file);
        const { status, headers, body, record } = page;
        if (record) files.tell(file, record, body.length);
        return new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) });
      },
      async teardown() {
        await thread?.stop();
        await standard.teardown?.();
      },
    };
  };
}

const answerOf = (result: Response | { readonly response: Response }): Response =>
  result instanceof Response ? result : result.response;
