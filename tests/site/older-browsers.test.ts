import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
import { neededFiles } from '#build/needed-files.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';

/** What no browser of May 2021 has: docs/decisions/0021-older-browsers.md. Syntax is lowered by the bundler. */
const TOO_NEW: Readonly<Record<string, RegExp>> = {
  // Not what is spread: the bundler may call a function of its own `at`, and write `...at(x)`.
  'Array.at': /(?<!\.\.)\.at\(/,
  'arrays that copy': /\.to(?:Sorted|Reversed|Spliced)\(/,
  findLast: /\.findLast(?:Index)?\(/,
  'Object.hasOwn': /\bObject\.hasOwn\(/,
  groupBy: /\b(?:Object|Map)\.groupBy\(/,
  structuredClone: /\bstructuredClone\(/,
  checkVisibility: /\.checkVisibility\(/,
  lookbehind: /\(\?<[=!]/,
  'the v flag': /\/[dgimsuy]*v[dgimsuy]*[.,;)]/,
  'static blocks': /\bstatic\s*\{/,
};

const FORM = 'kohteille/ilmoita';
const dir = builtSite(EXAMPLE_SITE);
const files = builtFiles(dir);
const site = readBuiltSite(dir);
const pages = sampleOfKinds(site.pages.values(), 1);
const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
const tooNewIn = (text: string) =>
  Object.entries(TOO_NEW)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);

test('what they lack is seen in a script, and what only looks like it is not', () => {
  expect(tooNewIn('let a=[...b.at(-1)],c=d().at(0)')).toEqual(['Array.at']);
  expect(tooNewIn('let a={facet:e,...at(e,n)}')).toEqual([]);
});

test('no script that a visitor’s page loads asks for what phones of 2021 lack', () => {
  const visitors = pages.filter((page) => kindOf(page.path) !== FORM).map((page) => page.path);
  const scripts = [...neededFiles(files, visitors)].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(8);
  const all = [...scripts, '/offline.js'];
  expect(all.flatMap((file) => tooNewIn(read(file)).map((name) => `${file}: ${name}`))).toEqual([]);
});

/** What the islands bring along for a script of Astro's that stands in their pages. */
const BROUGHT = /Object\.hasOwn\s*\?\?=\s*/;

test('nor does any script that stands in a page, but for one thing of Astro’s, which the islands bring along', () => {
  const visitors = pages.filter((page) => kindOf(page.path) !== FORM);
  const inline = visitors.flatMap(({ path: page, tags }) => {
    const brings = [...neededFiles(files, [page])].some((file) => file.endsWith('.js') && BROUGHT.test(read(file)));
    return tags.flatMap(({ name, attributes, text }) => {
      const isScript = name === 'script' && !attributes['src'] && attributes['type'] !== 'application/ld+json';
      return isScript ? [{ page, text: brings ? text.replaceAll('Object.hasOwn(', '') : text }] : [];
    });
  });
  expect(inline.length).toBeGreaterThan(30);
  expect(inline.flatMap(({ page, text }) => tooNewIn(text).map((name) => `${page}: ${name}`))).toEqual([]);
});

test('what they bring along is right', () => {
  const text = readFileSync('src/islands/older-browsers.ts', 'utf8').replace(/: object|: PropertyKey/g, '');
  expect(text).toMatch(BROUGHT);
  const asked = "[Object.hasOwn({ a: undefined }, 'a'), Object.hasOwn({}, 'a'), Object.hasOwn({}, 'toString')].join()";
  expect(runInNewContext(`delete Object.hasOwn; ${text}\n${asked}`)).toBe('true,false,false');
});

test('the list would notice: the form, which is not for old phones, asks for some of it', () => {
  const forms = pages.filter((page) => kindOf(page.path) === FORM).map((page) => page.path);
  expect(forms.length).toBeGreaterThan(0);
  const found = [...neededFiles(files, forms)]
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => tooNewIn(read(file)));
  expect(new Set(found).size).toBeGreaterThan(2);
});

test('a browser that knows no layers gets a measure and distances, outside of every layer', () => {
  const whole = pages.filter(({ html }) => html.includes('<header class="site-header'));
  expect(whole.length).toBeGreaterThan(20);
  expect(
    whole
      .filter(({ html }) => !/@supports\s+not\s*\(contain:\s*inline-size\)\s*\{body\{/.test(html))
      .map((page) => page.path),
  ).toEqual([]);
});
