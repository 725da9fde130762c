import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from './content-file.ts';

/** Whether a file is a regular one inside its root: no link (also one that leads nowhere), device or pipe. */
export function isOwnFile({ isRegular, path: place, root }: ContentFile): boolean {
  if (!isRegular || !lstatSync(place).isFile()) return false;
  // The system's own answer is one call; Node's asks for each folder on the way.
  return realpathSync.native(place).startsWith(realpathSync.native(root.dir) + path.sep);
}
