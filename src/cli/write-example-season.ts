import { type BuildSettings, EXAMPLE_ROOT } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { SettingsError } from '#content-layer/settings-error.ts';
import { generateSeason } from '#example-season/generate-season.ts';
import { seasonPictures } from '#example-season/season-pictures.ts';
import { seasonDay, writeSeason } from '#example-season/write-season.ts';

/** How large a season and where; the defaults are what `npm start` shows. */
export interface SeasonOptions {
  readonly events?: number;
  readonly seed?: number;
  readonly out?: string;
}

/**
 * Writes a season of invented events around the build day, in the municipalities of the real networks.
 *
 * @throws SettingsError when there are no municipalities, or when the folder cannot be replaced
 */
export async function writeExampleSeason(
  settings: BuildSettings,
  { events = 120, seed = 1, out = EXAMPLE_ROOT }: SeasonOptions = {},
): Promise<void> {
  // The season that lies there from last time is replaced, not read.
  const contentRoots = settings.contentRoots.filter((root) => !root.example);
  const { catalogue } = await readContent({ ...settings, contentRoots });
  const municipalities = catalogue.networks.flatMap((network) => network.municipalities);
  if (municipalities.length === 0) {
    throw new SettingsError('Verkostoissa ei ole kuntia · The networks have no municipalities');
  }
  const files = generateSeason({ events, seed, today: settings.today, municipalities });
  const pictures = await seasonPictures(files);
  try {
    writeSeason(new Map<string, string | Uint8Array>([...files, ...pictures]), out, settings.today);
  } catch (cause) {
    throw new SettingsError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Whether a season is to be part of what is built or judged (`KAIKU_EXAMPLES=1`). */
export const asksForExamples = ({ contentRoots }: BuildSettings): boolean => contentRoots.some((root) => root.example);

/**
 * Writes a season where examples are asked for and there is none of the build day: one that somebody has made for it, of another
 * size, stays.
 *
 * @throws SettingsError as {@link writeExampleSeason}
 */
export async function ensureExampleSeason(settings: BuildSettings): Promise<void> {
  if (asksForExamples(settings) && seasonDay(EXAMPLE_ROOT) !== settings.today) await writeExampleSeason(settings);
}
