import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeCopy } from './encode-copy.ts';
import type { PictureCopy } from './picture-copies.ts';

/** Making a copy takes a moment, and its name says what is in it: it is made once and kept from build to build. */
const KEPT = '.cache/pictures';

/** The bytes of a copy, from an earlier build or made now. */
export async function keptCopy({ name, from, size, format }: PictureCopy, folder = KEPT): Promise<Buffer> {
  const kept = path.join(folder, name);
  if (existsSync(kept)) return readFileSync(kept);
  const bytes = await encodeCopy(readFileSync(from), size, format);
  mkdirSync(folder, { recursive: true });
  // Written beside its place: a build that is stopped leaves no half of a picture.
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, kept);
  return bytes;
}
