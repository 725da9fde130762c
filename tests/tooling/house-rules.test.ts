import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const CODE = sourceFiles('src', ['.ts', '.tsx', '.astro', '.mjs']);
const MARKUP = CODE.filter((file) => /\.(?:astro|tsx)$/.test(file.path));

/** Code without its comments, which may tell what the code must not do. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** `path: the words that were found`, for every file that breaks a rule. */
function offenders(files: readonly SourceFile[], rule: RegExp, except: readonly string[] = []): string[] {
  return files
    .filter((file) => !except.some((place) => file.path.startsWith(place)))
    .flatMap((file) =>
      [...withoutComments(file.text).matchAll(new RegExp(rule, 'g'))].map((match) => `${file.path}: ${match[0]}`),
    );
}

test('there is code to look at', () => {
  expect(CODE.length).toBeGreaterThan(50);
  expect(MARKUP.length).toBeGreaterThan(10);
});

const BY_CHANCE = /Math\.random|crypto\.randomUUID/;
const CLOCK = /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|\bperformance\.timeOrigin\b/;
// Handing the environment to the one reader is not reading it.
const ENVIRONMENT = /(?<!buildSettings\()\bprocess\.env\b/;
const RAW_HTML =
  /\bset:html\b|\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|dangerouslySetInnerHTML|document\.write\b/;
/** A side of the screen instead of a side of the text: wrong in languages that run from right to left. */
const PHYSICAL =
  /(?<![-\w])(?:left|right)\s*:|(?:margin|padding|border|inset)-(?:left|right)|(?:text-align|float|clear)\s*:\s*(?:left|right)/;
const WRITES = /\b(?:writeFile|appendFile|copyFile|cp)(?:Sync)?\(|\bcreateWriteStream\(/;
const INLINE = /\sstyle=|\son[a-z]+="|<style[\s>]/;

test('nothing happens by chance: the same content gives the same site', () => {
  expect(offenders(CODE, BY_CHANCE)).toEqual([]);
});

test('the clock is read in the build settings, by commands, by what runs in the browser and by nothing else', () => {
  const places = [
    'src/content-layer/build-settings.ts',
    'src/islands/',
    'src/components/expiry/',
    'src/components/screen/ScreenScript.astro',
    'src/cli/',
    'src/tools/',
    // A command of its own, started by the measuring of renewals.
    'src/bench/build/build-once.ts',
  ];
  expect(offenders(CODE, CLOCK, places)).toEqual([]);
});

test('the environment is read in the build settings, for the address of reports and by commands only', () => {
  expect(
    offenders(CODE, ENVIRONMENT, [
      'src/content-layer/build-settings.ts',
      'src/bench/browser/',
      'src/bench/build/report-usage.mjs',
      'src/cli/',
      'src/tools/',
      // A command of its own, started by the measuring of renewals.
      'src/bench/build/build-once.ts',
    ]),
  ).toEqual([]);
});

test('one place writes into a site that is being built: a file there may be one that people are reading', () => {
  const places = [
    'src/build/built-files.ts',
    // Beside a finished site, or into folders of its own.
    'src/build/precompress.ts',
    'src/build/pictures/',
    'src/build/draw/bundle-only.ts',
    'src/build/renew/kept-build.ts',
  ];
  const steps = CODE.filter(({ path }) => path.startsWith('src/build/'));
  expect(offenders(steps, WRITES).length).toBeGreaterThan(0);
  expect(offenders(steps, WRITES, places)).toEqual([]);
});

test('raw HTML is written in two places: sanitised text, and data for search engines', () => {
  const uses = offenders(CODE, RAW_HTML);
  expect(uses.length).toBeLessThanOrEqual(2);
  expect(
    uses.every((use) => /^src\/components\/.*(?:Prose|JsonLd)\.astro: set:html$/.test(use)),
    String(uses),
  ).toBe(true);
});

test('no markup carries its own style or event handler, which the policy would block', () => {
  // A handler in braces (onClick={…}) is Preact's and becomes no attribute.
  expect(offenders(MARKUP, INLINE)).toEqual([]);
});

test('style sheets know the sides of a text, not those of a screen', () => {
  const sheets = sourceFiles('src/styles', ['.css']);
  expect(sheets.length).toBeGreaterThan(10);
  expect(offenders(sheets, PHYSICAL)).toEqual([]);
});

test.each([
  [BY_CHANCE, 'const a = Math.random();'],
  [CLOCK, 'const now = new Date();'],
  [ENVIRONMENT, 'if (process.env.X) run();'],
  [RAW_HTML, '<p set:html={text} />'],
  [PHYSICAL, 'a { margin-left: 1rem; }'],
  [PHYSICAL, 'a { right: 0; }'],
  [PHYSICAL, 'a { text-align: left }'],
  [INLINE, '<p style="color:red">'],
  [INLINE, '<button onclick="go()">'],
])('the rule %s bites', (rule, text) => {
  expect(offenders([{ path: 'src/domain/planted.ts', text }], rule)).toHaveLength(1);
});

test('a page only wires: at most 40 lines', () => {
  const pages = CODE.filter((file) => /^src\/pages\/.*\.astro$/.test(file.path));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((file) => file.text.trimEnd().split('\n').length > 40).map((file) => file.path)).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  const files = [...CODE, ...sourceFiles('src', ['.css']), ...sourceFiles('tests', ['.ts', '.tsx'])];
  expect(files.filter((file) => file.text.split('\n').length > 251).map((file) => file.path)).toEqual([]);
});

test('no file of the project names a place on one machine', () => {
  const roots = readdirSync('.').filter((name) => !/^(?:node_modules|dist|\..*|.*\.log)$/.test(name));
  const files = roots.flatMap((root) =>
    statSync(root).isDirectory() ? sourceFiles(root, ['']) : [{ path: root, text: readFileSync(root, 'utf8') }],
  );
  expect(files.length).toBeGreaterThan(100);
  const place = /(?<![\w.*])\/(?:work|home|root|Users)\/[a-z]/;
  expect(files.filter((file) => place.test(file.text)).map((file) => file.path)).toEqual([]);
});
