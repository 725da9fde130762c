// Wiring only; what a build shows is decided in src/content-layer/build-settings.ts.
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { clientIntent } from './src/build/client-intent.ts';
import { bundleOnly } from './src/build/draw/bundle-only.ts';
import { pseudoLocale } from './src/build/pseudo-locale.ts';
import { serveMadeFiles } from './src/build/serve-made-files.ts';
import { taggedComponents } from './src/build/tagged-components.ts';
import { buildSettings } from './src/content-layer/build-settings.ts';
import { contentSource } from './src/content-layer/content-source.ts';
import { shareSource } from './src/content-layer/shared-source.ts';

// In development, what pages are made of. A build only bundles here (src/build/whole/ makes the site), and reads nothing of it.
const settings = buildSettings(process.env);
const source = shareSource(contentSource(settings));

export default defineConfig({
  site: settings.site,
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
  integrations: [
    preact(),
    taggedComponents(),
    clientIntent(),
    serveMadeFiles(source),
    ...(settings.pseudo ? [pseudoLocale()] : []),
    bundleOnly(),
  ],
});
