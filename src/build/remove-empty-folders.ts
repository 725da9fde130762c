import { readdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';

/** Removes a folder of a site if it holds nothing, and those around it that hold nothing then: whoever asks for one shall be told that there is no such page. */
export function removeEmptyFolders(root: string, folder: string): void {
  const place = path.join(root, folder);
  if (folder === '.' || readdirSync(place).length > 0) return;
  rmdirSync(place);
  removeEmptyFolders(root, path.dirname(folder));
}
