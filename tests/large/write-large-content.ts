import { cpSync, rmSync } from 'node:fs';
import { buildSettings } from '#content-layer/build-settings.ts';
import { writeExampleSeason } from '../../src/cli/write-example-season.ts';
import { copyContentTo } from '../support/copy-content.ts';

/** More than travel with the finder's data, more than a list page or a venue's page shows. */
const EVENTS = 1000;

/** Writes the real content and a season of a thousand invented events into one folder, as if all were real. */
async function writeLargeContent(dir: string, today: string): Promise<void> {
  const season = `${dir}.season`;
  await writeExampleSeason(buildSettings({ KAIKU_TODAY: today }), { events: EVENTS, out: season });
  rmSync(dir, { recursive: true, force: true });
  copyContentTo(dir);
  cpSync(season, dir, { recursive: true });
}

const [folder, today] = process.argv.slice(2);
if (folder === undefined || today === undefined)
  throw new Error('Usage: node tests/large/write-large-content.ts FOLDER TODAY');
await writeLargeContent(folder, today);
