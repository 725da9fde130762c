import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeCopy } from './encode-copy.ts';
import { KEPT_PICTURES } from './kept-folders.ts';
import type { PictureCopy } from './picture-copies.ts';

/** The bytes of a copy, from an earlier build or made now; its name says what is in it. */
export async function keptCopy(
  { name, from, size, format }: PictureCopy,
  folder: string = KEPT_PICTURES.copies,
): Promise<Buffer> {
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
