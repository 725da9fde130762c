import './plain-errors.ts';
import { parseArgs } from 'node:util';
import { buildSettings, EXAMPLE_ROOT } from '#content-layer/build-settings.ts';
import { SettingsError } from '#content-layer/settings-error.ts';
import { isCivilDate } from '#domain/civil-date.ts';
import { ensureExampleSeason, writeExampleSeason } from './write-example-season.ts';

// npm run example-season: invented events at invented venues around the build day, for trying the site out.
const MOST_EVENTS = 100_000;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    today: { type: 'string' },
    out: { type: 'string', default: EXAMPLE_ROOT },
    /** Only when the environment asks for examples and there are none of the day: before the development server starts. */
    'when-asked': { type: 'boolean', default: false },
  },
});

const settings = buildSettings(process.env);
if (values['when-asked']) {
  await ensureExampleSeason(settings);
  process.exit(0);
}
const today = values.today ?? settings.today;
if (!isCivilDate(today)) fail(`--today: ${today} ei ole päivä kuten 2026-12-05 · is not a day such as 2026-12-05`);
const events = wholeNumber('events', values.events);
const seed = wholeNumber('seed', values.seed);

await writeExampleSeason({ ...settings, today }, { events, seed, out: values.out });
process.stdout.write(`${events} esimerkkitapahtumaa · example events, ${today} → ${values.out}\n`);

function wholeNumber(name: string, text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (name === 'events' ? value <= MOST_EVENTS : !Number.isNaN(value)) return value;
  return fail(`--${name}: ${text} ei käy; anna kokonaisluku · is not a usable whole number`);
}

function fail(message: string): never {
  throw new SettingsError(message);
}
