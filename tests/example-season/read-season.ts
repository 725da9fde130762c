import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Content, readContent } from '#content-layer/read-content.ts';
import type { CivilDate } from '#domain/civil-date.ts';
import { startOfDay } from '#domain/helsinki.ts';
import type { Municipality } from '#domain/network.ts';
import { generateSeason } from '#example-season/generate-season.ts';
import { seasonPictures } from '#example-season/season-pictures.ts';

/** The default of `npm run example-season`, on a day when nothing special is near. */
export const DEFAULT_SEASON = { events: 120, seed: 1, today: '2026-11-22' } as const;

type Wishes = { readonly events: number; readonly seed: number; readonly today: CivilDate };

/** A content folder that holds only the real networks. */
function foldersWithNetworks(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'kaiku-season-'));
  cpSync('content/networks', path.join(root, 'networks'), { recursive: true });
  return root;
}

async function read(root: string, today: CivilDate): Promise<Content> {
  return readContent({ today, now: startOfDay(today), contentRoots: [{ dir: root, example: true }] });
}

/** The municipalities of the real networks. */
export async function municipalities(): Promise<readonly Municipality[]> {
  const root = foldersWithNetworks();
  const { catalogue } = await read(root, DEFAULT_SEASON.today);
  rmSync(root, { recursive: true });
  return catalogue.networks.flatMap((network) => network.municipalities);
}

/** A season's files, and what the content layer makes of them. The networks are real and judged by `tests/content`. */
export async function readSeason(wishes: Wishes): Promise<Content & { readonly files: ReadonlyMap<string, string> }> {
  const files = generateSeason({ ...wishes, municipalities: await municipalities() });
  const root = foldersWithNetworks();
  for (const [file, content] of [...files, ...(await seasonPictures(files))]) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  const content = await read(root, wishes.today);
  rmSync(root, { recursive: true });
  const issues = content.issues.filter(({ file }) => path.basename(path.dirname(file)) !== 'networks');
  return { ...content, issues, files };
}
