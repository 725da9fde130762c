/** What one room of `src/` may import. The one table of the arrows in docs/architecture.md; biome.jsonc must say the same. */
export interface Room {
  /** Other rooms, through their `#room/` alias; its own is always open. */
  readonly rooms: readonly string[];
  /** Patterns of other specifiers: packages, `node:*`, `astro:*`. */
  readonly packages: readonly string[];
}

const PURE: readonly string[] = [];

/** Folders of `src/`. A folder that is missing here fails the architecture test: a new room needs its arrows first. */
export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['temporal-polyfill', 'rrule-temporal'] },
  i18n: { rooms: ['domain'], packages: PURE },
  views: { rooms: ['domain', 'i18n'], packages: PURE },
  // zod: the schemas of the open data, from which its JSON Schema is made.
  feeds: { rooms: ['domain', 'i18n'], packages: ['zod'] },
  search: { rooms: ['domain', 'i18n'], packages: ['@orama/stemmers/*'] },
  'content-layer': {
    rooms: ['domain', 'i18n'],
    packages: [
      'node:*',
      'astro/loaders',
      'zod',
      'yaml',
      'hast',
      'mdast',
      'hast-util-*',
      'mdast-util-*',
      'sharp',
      'temporal-polyfill',
    ],
  },
  // What venues hand in, judged as the build judges it. Runs in the browser, so of the content layer only what reads texts.
  submission: { rooms: ['domain', 'i18n', 'content-layer'], packages: PURE },
  catalogue: { rooms: ['domain', 'content-layer'], packages: ['astro:content', 'node:crypto'] },
  importers: {
    rooms: ['domain', 'i18n', 'content-layer'],
    packages: ['ical.js', 'node:crypto', 'parse5', 'rrule-temporal', 'temporal-polyfill', 'yaml', 'zod'],
  },
  components: { rooms: ['domain', 'i18n', 'views', 'feeds', 'islands'], packages: ['preact', 'preact/*', 'uqr'] },
  layouts: { rooms: ['domain', 'i18n', 'views', 'components', 'islands'], packages: ['../styles/*'] },
  // Of components only pure markup in .tsx, so that a card is drawn the same way at build and in the finder.
  islands: {
    rooms: ['domain', 'i18n', 'views', 'search', 'submission', 'components/*.tsx'],
    packages: ['preact', 'preact/*'],
  },
  pages: {
    rooms: [
      'domain',
      'i18n',
      'views',
      'feeds',
      'search',
      'submission',
      'catalogue',
      'components',
      'layouts',
      'islands',
    ],
    packages: ['astro', 'astro:*'],
  },
  build: {
    rooms: [
      'domain',
      'i18n',
      'views',
      'feeds',
      'search',
      'submission',
      'content-layer',
      'catalogue',
      'components',
      'islands',
      'layouts',
    ],
    packages: ['node:*', 'astro', 'astro/runtime/prerender/static-paths.js', 'sharp'],
  },
  cli: {
    rooms: [
      'domain',
      'i18n',
      'views',
      'feeds',
      'search',
      'content-layer',
      'importers',
      'example-season',
      'build',
      'bench',
    ],
    packages: ['node:*'],
  },
  // sharp: a venue's pictures come from cameras, so the invented ones are real JPEG, PNG and WebP, with a place in them.
  'example-season': { rooms: ['domain', 'i18n'], packages: ['node:*', 'sharp', 'yaml'] },
  bench: {
    rooms: ['build', 'content-layer', 'domain', 'i18n', 'search', 'views'],
    // A browser to measure in; the last ones are the engines that ours is measured against; they have a package.json of their own.
    packages: [
      'node:*',
      'playwright-core',
      '@sparticuz/chromium',
      'parse5',
      'pagefind',
      'zod',
      '@orama/orama',
      'flexsearch',
      'fuse.js',
      'lunr',
      'lunr-languages/*',
      'minisearch',
    ],
  },
  styles: { rooms: [], packages: PURE },
  tools: { rooms: [], packages: ['node:*'] },
};
