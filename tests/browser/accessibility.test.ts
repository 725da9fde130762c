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

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What axe found, as `rule: the elements`. */
const told = (violations: readonly Found[]) =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(', ')}`,
  );

test.each(pages)('axe finds nothing on $path ($kind, $locale), light and dark', async ({ path }) => {
  const { page, close } = await site.visit(path, { colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  // The theme changes colours and nothing else.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  await close();
  expect(light.passes.length).toBeGreaterThan(10);
  expect(dark.passes.length).toBeGreaterThan(0);
  expect(told(light.violations), 'light').toEqual([]);
  expect(told(dark.violations), 'dark').toEqual([]);
});

test('axe sees a fault when there is one', async () => {
  const { page, close } = await site.visit('/');
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')));
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await close();
  expect(found.map(({ id }) => id)).toContain('image-alt');
});
