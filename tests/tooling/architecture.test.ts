import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { isOpen, roomOf } from './is-open.ts';
import { ROOMS } from './rooms.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles('src', ['.ts', '.tsx', '.astro', '.mjs']).filter((file) => roomOf(file.path) !== '');

/** `file → module` for every import that the table does not open. */
function closedImports(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !isOpen(file.path, specifier))
      .map((specifier) => `${file.path} → ${specifier}`),
  );
}

test('there are files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
});

test('every folder of src is a room with arrows', () => {
  expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !(room in ROOMS))).toEqual([]);
});

test('no file imports what its room is closed to', () => {
  expect(closedImports(files)).toEqual([]);
});

const PLANTED: readonly (readonly [string, string])[] = [
  ['src/domain/x.ts', `import { t } from '#i18n/strings.ts';`],
  ['src/domain/x.ts', `import '../i18n/strings.ts';`],
  ['src/i18n/x.ts', `import { readFileSync } from 'node:fs';`],
  ['src/views/x.ts', `export { getCollection } from 'astro:content';`],
  ['src/components/x.astro', `---\nimport { loadCatalogue } from '#catalogue/load.ts';\n---\n<p>{loadCatalogue}</p>`],
  ['src/components/x.astro', `<p></p><script>import '#content-layer/read-content.ts';</script>`],
  ['src/islands/x.tsx', `const card = await import('#components/event/EventCard.astro');`],
  ['src/islands/x.tsx', `import type { Catalogue } from '#catalogue/load.ts';`],
  ['src/pages/x.astro', `---\nimport { readContent } from '#content-layer/read-content.ts';\n---\n`],
  ['src/build/x.ts', `import '../pages/index.astro';`],
  ['src/cli/x.ts', `import chalk from 'chalk';`],
];

test.each(PLANTED)('sees a planted import in %s: %s', (path, text) => {
  expect(closedImports([{ path, text }])).toHaveLength(1);
});
