import { expect, test } from 'vitest';
import { readable } from '#build/page-facts/page-reader.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { runPageChecks } from '#build/verify/page-check.ts';
import { sharedTitleCheck } from '#build/verify/titles.ts';
import { builtSite, EXAMPLE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';

test.for([
  ['the example season', EXAMPLE_SITE],
  ['real content', PRODUCTION_SITE],
] as const)('no two pages of a language have the same title on the site of %s', ([, built]) => {
  const site = readBuiltSite(builtSite(built));
  expect(site.pages.size).toBeGreaterThan(100);
  expect(runPageChecks(site.pages.values().map(readable), [sharedTitleCheck()]).advice).toEqual([]);
});
