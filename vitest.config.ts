import { defineConfig } from 'vitest/config';

/**
 * Three projects, so that each can run alone: `vitest run --project unit`, or a folder: `vitest run tests/domain`.
 * `site` and `browser` look at built sites; `npm test` builds them and says where they are (tests/support/built-sites.ts).
 * A test that needs a DOM says so in its first line: `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  test: {
    // Vitest would leave one core free: with two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // How long a slow machine may take, not how quick the site is: that is measured elsewhere.
          expect: { poll: { timeout: 15_000 } },
          // Two browsers at a time: one alone waits a quarter of its time. Time limits are generous for that.
          maxWorkers: 2,
        },
      },
    ],
  },
});
