import type { ContentSource } from './content-source.ts';

const SHARED = Symbol.for('kaikutarjonta:content-source');
const place = globalThis as { [SHARED]?: ContentSource };

/**
 * Makes a source known to all code of this process. Astro's settings, its collections and the bundled pages each load this
 * module anew; without a place outside of modules each would read and judge all content again.
 */
export function shareSource(source: ContentSource): ContentSource {
  place[SHARED] = source;
  return source;
}

/** The source of this process. Throws when nobody has shared one: then nothing says which content is meant. */
export function sharedSource(): ContentSource {
  const source = place[SHARED];
  if (!source) throw new Error('No content source has been shared (astro.config.mjs)');
  return source;
}
