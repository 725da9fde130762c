import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './read-pages.ts';

/**
 * A fingerprint of files and folders by name and content, with further facts that the result depends on. What does not
 * exist counts as absent, and so does what was installed. The same on every machine.
 */
export function inputsHash(places: readonly string[], facts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places.filter((p) => existsSync(p))) {
    const isFolder = statSync(place).isDirectory();
    const files = isFolder ? listFiles(place, 'node_modules').map((file) => path.join(place, file)) : [place];
    for (const file of files) {
      hash.update(`\0${file.split(path.sep).join('/')}\0`).update(readFileSync(file));
    }
  }
  return hash.update(`\0\0${facts.join('\0')}`).digest('hex');
}
