import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOpen } from './is-open.ts';
import { ROOMS } from './rooms.ts';

const WITHOUT_ALIAS = new Set(['cli', 'pages', 'styles', 'tools']);
const SPECIFIERS = [
  ...Object.keys(ROOMS)
    .filter((room) => !WITHOUT_ALIAS.has(room))
    .map((room) => `#${room}/a.ts`),
  '#components/event/EventCard.tsx',
  '#components/event/EventCard.astro',
  'node:fs',
  'node:fs/promises',
  'astro:content',
  'preact/hooks',
  'zod',
  'some-package',
];
const GLOBALS =
  'Date.now();\nprocess.exit();\nwindow.close();\ndocument.close();\nlocalStorage.clear();\nfetch("/");\n';
const LINTED_ROOMS = Object.keys(ROOMS).filter((room) => room !== 'styles' && room !== 'tools');

/** Files that break the rules on purpose. They lie in a folder outside the project, under the project's own biome.jsonc. */
const PLANTED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    LINTED_ROOMS.map((room) => [`src/${room}/planted.ts`, SPECIFIERS.map((s) => `import '${s}';\n`).join('')]),
  ),
  'src/components/planted.astro': `---\nimport { loadCatalogue } from '#catalogue/load.ts';\n---\n<p>{loadCatalogue}</p>\n`,
  'src/domain/globals.ts': GLOBALS,
  'src/domain/civil-date.ts': GLOBALS,
  'src/domain/long.ts': 'run();\n'.repeat(251),
  'src/domain/just-short-enough.ts': 'run();\n'.repeat(250),
};

let folder: string;
let report: string;

/** The lines (from 1) of a planted file that the linter reports under a rule. */
function reportedLines(file: string, rule: string): number[] {
  return report
    .split('\n')
    .filter((line) => line.startsWith(`::error title=lint/style/${rule},`) && line.includes(`${file},line=`))
    .map((line) => Number(/,line=(\d+)/.exec(line)?.[1]))
    .sort((a, b) => a - b);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiku-lint-'));
  for (const file of ['biome.jsonc', '.gitignore']) cpSync(file, path.join(folder, file));
  for (const [file, text] of Object.entries(PLANTED)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  report = run.stdout + run.stderr;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(LINTED_ROOMS)('the linter draws the same arrows out of %s as the table', (room) => {
  const file = `src/${room}/planted.ts`;
  const closed = SPECIFIERS.flatMap((specifier, index) => (isOpen(file, specifier) ? [] : [index + 1]));
  expect(closed.length).toBeGreaterThan(0);
  expect(reportedLines(file, 'noRestrictedImports')).toEqual(closed);
});

test('the linter sees imports in the front matter of an .astro file', () => {
  expect(reportedLines('src/components/planted.astro', 'noRestrictedImports')).toEqual([2]);
});

test('the domain has no clock, machine, browser or network; its calendar file alone has dates', () => {
  expect(reportedLines('src/domain/globals.ts', 'noRestrictedGlobals')).toEqual([1, 2, 3, 4, 5, 6]);
  expect(reportedLines('src/domain/civil-date.ts', 'noRestrictedGlobals')).toEqual([]);
});

test('a file of more than 250 lines is refused', () => {
  expect(reportedLines('src/domain/long.ts', 'noExcessiveLinesPerFile')).toHaveLength(1);
  expect(reportedLines('src/domain/just-short-enough.ts', 'noExcessiveLinesPerFile')).toEqual([]);
});
