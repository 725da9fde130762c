import './plain-errors.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { staleListings } from '#domain/stale-listings.ts';
import { outsideLinks } from './upkeep/outside-links.ts';
import { type Ask, tryLinks } from './upkeep/try-links.ts';
import { upkeepReport } from './upkeep/upkeep-report.ts';

// npm run upkeep [-- --links] [--json]: what a maintainer should look at again. Never fails because of what it finds.
const TIMEOUT_MS = 10_000;
const PAUSE_MS = 1_000;

const { values } = parseArgs({
  options: { links: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const settings = buildSettings({ ...process.env, KAIKU_EXAMPLES: '' });
const { catalogue } = await readContent(settings);
const stale = staleListings(catalogue, settings.today);

/** One request without cookies or a page of ours as its origin; a browser's name, because some hosts turn others away. */
const ask: Ask = async (method, url) => {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'User-Agent': 'Mozilla/5.0 (compatible; Kaikutarjonta link check)', Accept: 'text/html,*/*' },
  });
  await response.body?.cancel();
  const location = response.headers.get('location');
  return { status: response.status, ...(location !== null && { location }) };
};

const links = values.links
  ? await tryLinks(outsideLinks(catalogue), {
      ask,
      pause: () => wait(PAUSE_MS),
      onProgress: (done, total) => {
        if (done % 20 === 0 || done === total) process.stderr.write(`… ${done}/${total} linkkiä\n`);
      },
    })
  : undefined;
process.stdout.write(
  values.json ? `${JSON.stringify({ stale, ...(links && { links }) }, null, 1)}\n` : upkeepReport(stale, links),
);
