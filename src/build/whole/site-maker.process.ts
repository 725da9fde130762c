import { inspect } from 'node:util';
import { buildSettings } from '#content-layer/build-settings.ts';
import { makeSite } from './make-site.ts';
import type { FromMaker, SiteOrder, ToMaker } from './site-order.ts';

// A process that makes a site: `site-maker.ts`. Whoever wanted it is gone: nobody needs it any more.
process.once('disconnect', () => process.exit(1));
const say = (message: FromMaker, then = () => undefined) => process.send?.(message, then);

/** A message for each page would cost as much as drawing some. */
const PAGES_A_MESSAGE = 20;

const bundled = Promise.withResolvers<void>();
const log: string[] = [];
let isAsked = false;
process.on('message', (told: ToMaker) => {
  if (told === 'bundled') bundled.resolve();
  else if (!isAsked) make(told);
});

async function make(order: SiteOrder): Promise<void> {
  isAsked = true;
  try {
    const made = await makeSite({
      ...order,
      settings: buildSettings(),
      bundled: bundled.promise,
      onProgress(phase, pages) {
        if (pages % PAGES_A_MESSAGE === 0 || phase !== 'pages') say({ kind: 'progress', phase, pages });
      },
      onLine: (line) => log.push(line),
    });
    say({ kind: 'made', ...made }, () => process.exit(0));
  } catch (error) {
    say({ kind: 'failed', log: [...log, inspect(error)] }, () => process.exit(1));
  }
}
