import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '#build/built-files.ts';
import { readable } from '#build/page-facts/page-reader.ts';
import type { BuiltSite } from '#build/verify/built-site.ts';
import { exampleCheck, unmarkedExampleCheck } from '#build/verify/examples.ts';
import { ownFolderCheck } from '#build/verify/files.ts';
import { languageCheck } from '#build/verify/languages.ts';
import { linkCheck } from '#build/verify/links.ts';
import { outsideCheck } from '#build/verify/outside.ts';
import { type PageCheck, runPageChecks, type SiteProblem } from '#build/verify/page-check.ts';
import { structureCheck } from '#build/verify/structure.ts';
import { sharedTitleCheck, titleCheck } from '#build/verify/titles.ts';
import { weigh, weightCheck } from '#build/verify/weights.ts';
import { FIXTURE, makeVenue } from '../../support/catalogue-fixture.ts';
import { pageOf } from '../../support/page-of.ts';

/** A site in memory, from the HTML of its pages. */
function siteOf(pages: Readonly<Record<string, string>>, files: readonly string[] = []): BuiltSite {
  const entries = Object.entries(pages).map(([path, html]) => [path, pageOf(html, path)] as const);
  return { dir: '', pages: new Map(entries), files: new Set(files) };
}

/** What a check finds on a site, as trouble or as advice. */
function foundBy<F>(check: PageCheck<F>, { pages }: BuiltSite): readonly SiteProblem[] {
  const { problems, advice } = runPageChecks(pages.values().map(readable), [check]);
  return check.isAdvice ? advice : problems;
}
const said = (problems: readonly SiteProblem[]) => problems.map(({ page, message }) => `${page} ${message}`);

describe('links', () => {
  test.each([
    ['<a href="/b/">', []],
    ['<a href="../b/?q=1#top">', []],
    ['<a href="/b/#nowhere">', ['/a/ links to /b/#nowhere, but that page has no such place']],
    ['<a href="/c/">', ['/a/ links to /c/, which does not exist']],
    ['<a href="/b">', ['/a/ links to /b, which does not exist']],
    ['<img src="/pic.svg" srcset="/pic.svg 1x, /gone.svg 2x">', ['/a/ links to /gone.svg, which does not exist']],
    ['<form action="/gone/">', ['/a/ links to /gone/, which does not exist']],
    ['<a href="/sv/b/">', ['/a/ links to /sv/b/ in another language without saying so (hreflang)']],
    ['<a href="/sv/b/" hreflang="sv">', []],
    ['<a href="tel:+358501234567"><a href="mailto:a@example.org"><a href="https://example.org/">', []],
  ])('%s', (html, problems) => {
    const site = siteOf({ '/a/': html, '/b/': '<h2 id="top">', '/sv/b/': '' }, ['/pic.svg']);
    expect(said(foundBy(linkCheck(site), site))).toEqual(problems);
  });
});

describe('structure', () => {
  const page = '<main><h1>A</h1></main>';
  test.each([
    [`<link rel="canonical" href="https://x.example/a/">${page}`, []],
    ['<main></main>', ['/a/ has 0 main headings (h1) instead of one']],
    [`${page}<h1>B</h1>`, ['/a/ has 2 main headings (h1) instead of one']],
    ['<h1>A</h1>', ['/a/ has no main part']],
    [`<link rel="canonical" href="https://x.example/b/">${page}`, ['/a/ says that its own address is /b/']],
  ])('%s', (html, problems) => {
    expect(said(foundBy(structureCheck(), siteOf({ '/a/': html })))).toEqual(problems);
  });
});

test('files: JSON that is none, kinds that nobody serves, source maps and folders of the machine are noticed', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'kaiku-files-'));
  const files = {
    '/ok.json': '{}',
    '/bad.json': '{',
    '/notes.docx': '',
    '/a.js': 'x\n//# sourceMappingURL=a.js.map',
    '/b.js': `"${process.cwd()}/src"`,
    '/_headers': '',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, file), text);
  const built = builtFiles(dir);
  const faults: string[] = [];
  for (const file of built.list()) faults.push(...(await built.faults(file)).map((fault) => `${file} ${fault}`));
  expect(faults).toEqual([
    'a.js points to a source map',
    'b.js names a folder of the machine that built it',
    'bad.json is no JSON',
    'notes.docx is of a kind that is not served (src/build/content-types.ts)',
  ]);
  expect(said(foundBy(ownFolderCheck(), siteOf({ '/a/': `<p>${process.cwd()}`, '/b/': '<p>' })))).toEqual([
    '/a/ names a folder of the machine that built it',
  ]);
});

test('weights: a page that outgrew its budget is noticed', () => {
  let seed = 1;
  const noise = (length: number) =>
    Array.from({ length }, () => {
      seed = (seed * 48271) % 2147483647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
  const site = siteOf({
    '/kohteet/emma/': noise(8000),
    '/kohteet/talo/': noise(12_000),
    '/tapahtumat/kajaani/': noise(12_000),
    '/naytto/kajaani/': noise(20_000),
    '/sv/naytto/espoo/': noise(40_000),
  });
  expect(
    foundBy(
      weightCheck((path) => weigh(site.pages.get(path)?.html ?? '')),
      site,
    ).map(({ page }) => page),
  ).toEqual(['/kohteet/talo/', '/sv/naytto/espoo/']);
});

describe('other hosts', () => {
  test.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<img src="//cdn.example/a.png">',
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    '<link rel="preconnect" href="https://cdn.example">',
    '<source srcset="https://cdn.example/a.webp">',
  ])('are noticed in %s', (html) => {
    expect(foundBy(outsideCheck(), siteOf({ '/': html }))).toHaveLength(1);
  });

  test('may be linked to and named', () => {
    const html =
      '<a href="https://example.org/"></a><link rel="canonical" href="https://example.org/"><img src="/a.svg">';
    expect(foundBy(outsideCheck(), siteOf({ '/': html }))).toEqual([]);
  });
});

test('titles are there, and one that stands twice in its language is noticed apart', () => {
  const site = siteOf({ '/': '<title>A</title>', '/b/': '<title> A </title>', '/sv/': '<title>A</title>', '/c/': '' });
  expect(said(foundBy(titleCheck(), site))).toEqual(['/c/ has no title']);
  expect(said(foundBy(sharedTitleCheck(), site))).toEqual(['/b/ has the same title as /: A']);
});

describe('examples', () => {
  const real = { ...FIXTURE, venues: [], events: [] };
  const one = { ...real, venues: [makeVenue({ id: 'esimerkkitalo', example: true })] };
  const path = '/kohteet/esimerkkitalo/';
  const notice = '<p><strong>Esimerkki: tämä ei ole oikea kohde.</strong></p>';

  test('in a build of real content a listing or a notice of them is noticed', () => {
    expect(said(foundBy(exampleCheck(one), siteOf({ '/': '' })))).toEqual([
      'esimerkkitalo is an example, in a build of real content',
    ]);
    expect(said(foundBy(exampleCheck(real), siteOf({ [path]: notice })))).toEqual([
      `${path} says that it is an example, in a build of real content`,
    ]);
  });

  test('a real listing may use the word', () => {
    const site = siteOf({ '/': '<h2>Esimerkki hyvästä taiteesta</h2><p>Esimerkkejä vuosilta 1900–1950.</p>' });
    expect(foundBy(exampleCheck(real), site)).toEqual([]);
  });

  test('with the season a page that does not say what it is is noticed, whatever its name', () => {
    expect(foundBy(unmarkedExampleCheck(one), siteOf({ [path]: notice }))).toEqual([]);
    expect(said(foundBy(unmarkedExampleCheck(one), siteOf({ [path]: '<h1>Esimerkkitalo</h1>' })))).toEqual([
      `${path} is invented and does not say so`,
    ]);
  });
});

describe('languages', () => {
  const links = (path: string) =>
    `<link rel="alternate" hreflang="fi" href="https://x.example${path}"><link rel="alternate" hreflang="sv" href="https://x.example/sv${path}"><link rel="alternate" hreflang="en" href="https://x.example/en${path}">`;
  const page = (lang: string, path = '/a/') => `<html lang="${lang}">${links(path)}`;
  const whole = { '/a/': page('fi'), '/sv/a/': page('sv'), '/en/a/': page('en') };

  const languageProblems = (site: BuiltSite) => foundBy(languageCheck(site), site);

  test('a page with all its versions is in order', () => {
    expect(languageProblems(siteOf(whole))).toEqual([]);
  });

  test('a wrong lang, a missing version and a link that is not returned are noticed', () => {
    expect(said(languageProblems(siteOf({ ...whole, '/sv/a/': page('fi') })))).toEqual([
      '/sv/a/ says that its language is "fi" instead of "sv"',
    ]);
    const { '/en/a/': _, ...withoutEnglish } = whole;
    expect(said(languageProblems(siteOf(withoutEnglish)))).toContain(
      '/a/ names /en/a/ as its en version, which does not exist',
    );
    expect(said(languageProblems(siteOf({ ...whole, '/sv/a/': page('sv', '/b/') })))).toContain(
      '/a/ is not named in return by /sv/a/',
    );
  });

  test('an error page needs only its language', () => {
    expect(languageProblems(siteOf({ '/404.html': '<html lang="fi">' }))).toEqual([]);
  });
});
