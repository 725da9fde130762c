import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '#domain/civil-date.ts';

/** Says that a folder was made here and may be replaced. The content reader passes over names that begin with a dot. */
const MARKER = '.example-season';
const MARKER_TEXT = 'Made by npm run example-season, which replaces this whole folder.';

/**
 * Writes a season beside its place and moves it there when it is complete, so that a reader sees the old one or the
 * new one and never half of either.
 *
 * @param out the folder; its older self is replaced only if it bears the marker or is empty
 * @param today the day around which the season lies, kept with it
 * @throws when the folder holds anything that was not made here
 */
export function writeSeason(files: ReadonlyMap<string, string | Uint8Array>, out: string, today: CivilDate): void {
  const isThere = existsSync(out);
  if (isThere && readdirSync(out).length > 0 && !existsSync(path.join(out, MARKER))) {
    throw new Error(`The folder "${out}" was not made by this command (it has no ${MARKER}), so it is left alone`);
  }
  const [fresh, old] = [`${out}.${process.pid}.new`, `${out}.${process.pid}.old`];
  try {
    for (const folder of new Set([...files.keys()].map((file) => path.dirname(file)))) {
      mkdirSync(path.join(fresh, folder), { recursive: true });
    }
    mkdirSync(fresh, { recursive: true });
    writeFileSync(path.join(fresh, MARKER), `${MARKER_TEXT}\n${today}\n`);
    for (const [file, content] of files) writeFileSync(path.join(fresh, file), content);
    if (isThere) renameSync(out, old);
    renameSync(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(old) && !existsSync(out)) renameSync(old, out);
    rmSync(old, { recursive: true, force: true });
  }
}

/** The day around which the season in a folder lies; none when there is no season. */
export function seasonDay(out: string): string | undefined {
  const marker = path.join(out, MARKER);
  return existsSync(marker) ? readFileSync(marker, 'utf8').split('\n')[1] : undefined;
}
