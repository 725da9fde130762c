import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFiles } from '../built-files.ts';
import { listFiles } from '../read-pages.ts';
import { bundlePlaces } from './bundle-places.ts';

/** Writes the files of a site that hang on the code alone. */
export function writeBase(bundle: string, files: BuiltFiles): void {
  const { base } = bundlePlaces(bundle);
  for (const file of listFiles(base)) files.write(file, readFileSync(path.join(base, file)));
}
