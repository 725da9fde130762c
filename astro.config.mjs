// Wiring only; what a build shows is decided in src/content-layer/build-settings.ts.
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { buildRecord } from './src/build/build-record.ts';
import { builtFiles } from './src/build/built-files.ts';
import { clientIntent } from './src/build/client-intent.ts';
import { dossiers } from './src/build/dossiers.ts';
import { headers } from './src/build/headers.ts';
import { pictures } from './src/build/pictures.ts';
import { pseudoLocale } from './src/build/pseudo-locale.ts';
import { searchIndex } from './src/build/search-index.ts';
import { securityTxt } from './src/build/security-txt.ts';
import { sharePictures } from './src/build/share-pictures.ts';
import { sitemap } from './src/build/sitemap.ts';
import { taggedComponents } from './src/build/tagged-components.ts';
import { takeAlong } from './src/build/take-along.ts';
import { verify } from './src/build/verify.ts';
import { buildSettings } from './src/content-layer/build-settings.ts';
import { contentSource } from './src/content-layer/content-source.ts';
import { shareSource } from './src/content-layer/shared-source.ts';

// Read once for the pages and for what follows them.
const source = shareSource(contentSource(buildSettings(process.env)));

// One look at each file for all that comes after the pages.
let built;
const filesIn = (root) => {
  built ??= builtFiles(root);
  return built;
};

export default defineConfig({
  site: source.settings.site,
  output: 'static',
  trailingSlash: 'always',
  // 'jsx', the default of Astro 7, joins neighbouring inline elements into one word.
  compressHTML: true,
  cacheDir: '.astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Weights have their own budgets, as they travel: src/build/verify/weights.ts and the tests.
  vite: {
    build: {
      // Scripts run on phones of 2021, styles are read by newer ones: docs/decisions/0021-older-browsers.md.
      target: ['chrome90', 'edge90', 'firefox88', 'safari14.1'],
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      // What islands share is small: one request for all of it, not one each.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'preact',
                test: /[\\/]node_modules[\\/](?:preact|@astrojs[\\/]preact)[\\/](?!.*signals)|preload-helper/,
              },
              {
                name: 'shared',
                test: /\/(?:fetch-json|load-once|on-minute|localized|pick-code|shortlist-link|vocabulary|civil-date|helsinki-clock|strings|locales|routes|dates)\.ts$/,
              },
            ],
          },
        },
      },
      chunkSizeWarningLimit: 1000,
      // The picks' script is fetched once and kept; in the page itself every page would weigh it anew.
      assetsInlineLimit: (file, content) => !file.includes('PageScript') && content.length < 4096,
    },
  },
  // One response holds the whole page: on a slow line every further request costs a round trip.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // In this order: the index is made of the pages, the headers and the record of everything, and the check looks at all of it.
  integrations: [
    preact(),
    taggedComponents(),
    clientIntent(),
    searchIndex(source),
    pictures(source),
    sharePictures(source),
    dossiers(source),
    takeAlong(source, filesIn),
    sitemap(source, filesIn),
    securityTxt(source),
    headers(filesIn),
    buildRecord(source, filesIn),
    // Marked texts are no texts: the check would look for what is not there.
    source.settings.pseudo ? pseudoLocale() : verify(source, filesIn),
  ],
});
