import type { CivilDate } from '#domain/civil-date.ts';
import { isCivilDate } from '#domain/civil-date.ts';
import { startOfDay } from '#domain/helsinki.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { email } from './schema/contact.ts';
import { SettingsError } from './settings-error.ts';

/** A folder laid out like `content/`. */
export interface ContentRoot {
  /** Path, absolute or relative to the working directory. */
  readonly dir: string;
  /** Everything read from here is an example and is labelled so. */
  readonly example: boolean;
}

/** What decides what a build shows: its day, its content and its own address. */
export interface BuildSettings {
  readonly today: CivilDate;
  readonly now: EpochMinutes;
  readonly contentRoots: readonly ContentRoot[];
  /** Canonical origin without a slash at the end. */
  readonly site: string;
  /** E-mail address for readers' reports of mistakes. Absent: pages tell to ask the venue instead. */
  readonly feedback?: string;
  /** `https://github.com/owner/name`: where venues may hand in files themselves. Absent: the form does not offer it. */
  readonly repository?: string;
  /** For a test: English texts are marked (`src/build/pseudo-locale.ts`). */
  readonly pseudo?: true;
  /** Folder in which the build is kept, so that a later one can take over what is still the same (`src/build/renew/`). */
  readonly keep?: string;
}

/** Where `npm run example-season` writes. */
export const EXAMPLE_ROOT = '.cache/example-season';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * One moment for the whole process, in milliseconds since 1970: what the pages call over, the search index and the checks after them call
 * over too.
 */
export const PROCESS_BEGAN = performance.timeOrigin;

/**
 * Reads the settings of a build from its environment: `KAIKU_TODAY`, `KAIKU_CONTENT`, `KAIKU_EXAMPLES`, `KAIKU_SITE`,
 * `KAIKU_FEEDBACK`, `KAIKU_REPOSITORY`, `KAIKU_PSEUDO`, `KAIKU_KEEP`. The one place where they are read. A build with `KAIKU_TODAY` counts as made at 00.00 of that day in Helsinki.
 *
 * @param epochMs the moment now, used when no day is given; by default when the process began
 * @throws SettingsError when a value cannot be used: a build with a misread setting would look right and be wrong
 */
export function buildSettings(env: Environment = process.env, epochMs: number = PROCESS_BEGAN): BuildSettings {
  const {
    KAIKU_TODAY: day,
    KAIKU_CONTENT: dir,
    KAIKU_EXAMPLES: examples,
    KAIKU_SITE: site,
    KAIKU_FEEDBACK: feedback,
    KAIKU_REPOSITORY: repository,
    KAIKU_PSEUDO: pseudo,
    KAIKU_KEEP: keep,
  } = env;
  if (day && !isCivilDate(day)) throw new SettingsError(`KAIKU_TODAY must be a day such as 2026-12-05, not "${day}"`);
  const clock = day ? { today: day, now: startOfDay(day) } : clockAt(epochMs);
  const origin = site || 'https://kaikutarjonta.example';
  if (!URL.canParse(origin) || !/^https?:\/\/[^/]+\/?$/.test(origin)) {
    throw new SettingsError(`KAIKU_SITE must be an origin such as https://www.example.org, not "${origin}"`);
  }
  if (feedback && !email.safeParse(feedback).success) {
    throw new SettingsError(`KAIKU_FEEDBACK must be an e-mail address, not "${feedback}"`);
  }
  if (repository && !/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new SettingsError(`KAIKU_REPOSITORY must be such as https://github.com/owner/name, not "${repository}"`);
  }
  return {
    today: clock.today,
    now: clock.now,
    contentRoots: [
      { dir: dir || 'content', example: false },
      ...(examples === '1' ? [{ dir: EXAMPLE_ROOT, example: true }] : []),
    ],
    site: new URL(origin).origin,
    ...(feedback && { feedback }),
    ...(repository && { repository }),
    ...(pseudo && { pseudo: true as const }),
    ...(keep && { keep }),
  };
}
