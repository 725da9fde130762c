import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentRoot } from '../build-settings.ts';
import { SettingsError } from '../settings-error.ts';
import type { ContentFile } from './content-file.ts';

/** What lies in a content folder without being a listing: the guide for venues, search words, and imports that wait for a person. */
const NOT_LISTINGS = new Set(['README.md', 'lexicon', 'drafts', 'sources.yaml']);

/**
 * Every file of the content roots in a fixed order, whatever the disk's own order. Links are listed as such and never
 * followed, so nothing outside a root can be reached. Names that begin with a dot belong to editors and systems.
 *
 * @throws SettingsError when a root does not exist: an empty site would look like a success
 */
export function listFiles(roots: readonly ContentRoot[]): ContentFile[] {
  return roots.flatMap((root) => {
    if (!isFolder(root.dir)) throw new SettingsError(`The content folder "${root.dir}" does not exist`);
    return walk(root, []);
  });
}

/** Whether there is a folder of this name; a file is none. */
export function isFolder(dir: string): boolean {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function walk(root: ContentRoot, above: readonly string[]): ContentFile[] {
  const entries = entriesOf(path.join(root.dir, ...above))
    ?.filter(({ name }) => !name.startsWith('.') && !(above.length === 0 && NOT_LISTINGS.has(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // Read like a file, the folder says itself why it cannot be.
  if (entries === undefined) return [contentFile(root, above, true)];
  return entries.flatMap((entry) => {
    const parts = [...above, entry.name];
    return entry.isDirectory() ? walk(root, parts) : [contentFile(root, parts, entry.isFile())];
  });
}

function contentFile(root: ContentRoot, parts: readonly string[], isRegular: boolean): ContentFile {
  const location = path.join(root.dir, ...parts);
  const file = path.relative('.', location).split(path.sep).join('/');
  return { file, path: location, root, parts, isRegular };
}

function entriesOf(dir: string): Dirent[] | undefined {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return undefined;
    throw error;
  }
}
