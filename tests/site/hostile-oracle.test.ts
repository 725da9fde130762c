import { expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { dangersIn, knownIn } from '../hostile/oracle.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { FAULTS, PLACES } from '../hostile/planted-faults.ts';
import { builtSite, EXAMPLE_SITE, HOSTILE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';
import { sampleOfKinds } from '../support/page-kinds.ts';
import { reportFigures } from '../support/report-figures.ts';

const pages = [...readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values()];
const known = knownIn([...readBuiltSite(builtSite(PRODUCTION_SITE)).pages.values(), ...pages].map(({ html }) => html));
/** Places on a page bear the ids of networks and towns: names of files and codes, never texts. */
const IDS = ['verkosto', 'esimerkkila'];

test('nothing on the clean site is dangerous', () => {
  expect(pages.length).toBeGreaterThan(500);
  expect(pages.flatMap(({ path, html }) => dangersIn(html, known).map((danger) => `${path}: ${danger}`))).toEqual([]);
});

test('nothing on a site whose texts are all hostile is dangerous, though the texts are there', () => {
  const hostile = [...readBuiltSite(builtSite(HOSTILE_SITE)).pages.values()];
  expect(hostile.length).toBeGreaterThan(900);
  expect(
    hostile.flatMap(({ path, html }) =>
      dangersIn(html, { ...known, names: new Set([...known.names, ...IDS]) }).map((danger) => `${path}: ${danger}`),
    ),
  ).toEqual([]);
  const words = hostile
    .map(({ html }) =>
      html
        .replaceAll(/&#(?:x3c|60);|&lt;/gi, '<')
        .replaceAll('&#34;', '"')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
    .join('\n');
  const there = PAYLOADS.filter((payload) => payload.length > 12 && words.includes(payload));
  expect(there.length).toBeGreaterThan(300);
  reportFigures('hostile-site', [
    { what: 'pages whose texts are hostile', value: hostile.length },
    { what: 'payloads that stand on them, letter for letter', value: there.length },
    { what: 'dangers on them', value: 0, bar: '0', holds: true },
  ]);
});

test('whatever is planted into a page is found, wherever it is', () => {
  const samples = sampleOfKinds(pages, 1).filter(({ locale }) => locale === 'fi');
  expect(samples.length).toBeGreaterThan(5);
  const missed: string[] = [];
  let planted = 0;
  for (const [at, fault] of FAULTS.entries()) {
    for (const [place, mark] of PLACES.entries()) {
      const page = samples[(at + place) % samples.length];
      const where = page?.html.match(mark)?.[0];
      if (page === undefined || where === undefined) continue;
      planted++;
      if (
        dangersIn(
          page.html.replace(where, () => where + fault),
          known,
        ).length === 0
      )
        missed.push(`${fault} after ${where}`);
    }
  }
  expect(missed).toEqual([]);
  expect(planted).toBeGreaterThanOrEqual(200);
  reportFigures('hostile-oracle', [
    { what: 'faults planted into real pages', value: planted, bar: '≥ 200', holds: planted >= 200 },
    { what: 'of them missed', value: missed.length, bar: '0', holds: missed.length === 0 },
    { what: 'findings on the clean site', value: 0, bar: '0', holds: true },
  ]);
});
