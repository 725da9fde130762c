import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite } from '../support/open-site.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const sample = sampleOfKinds(readBuiltSite(builtSite(EXAMPLE_SITE)).pages.values(), 1);
const pages = sample.map((page) => ({ kind: kindOf(page.path), locale: page.locale, path: page.path }));
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

test('there are pages of many kinds', () => {
  expect(new Set(pages.map((page) => page.kind)).size).toBeGreaterThan(8);
});

/** What axe finds, as `rule: the elements`. */
async function violations(path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const { page, close } = await site.visit(path, { colorScheme });
  const { violations: found, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await close();
  expect(passes.length).toBeGreaterThan(10);
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

test.each(pages)('axe finds nothing on $path ($kind, $locale), light and dark', async ({ path }) => {
  expect(await violations(path, 'light')).toEqual([]);
  expect(await violations(path, 'dark')).toEqual([]);
});

test('axe sees a fault when there is one', async () => {
  const { page, close } = await site.visit('/');
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')));
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await close();
  expect(found.map(({ id }) => id)).toContain('image-alt');
});
