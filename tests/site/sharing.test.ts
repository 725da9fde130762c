import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readBuiltSite, type SitePage } from '#build/verify/built-site.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventPath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE, PRODUCTION_SITE } from '../support/built-sites.ts';
import { reportFigures } from '../support/report-figures.ts';
import { catalogueOf } from '../support/site-content.ts';

const dir = builtSite(EXAMPLE_SITE);
const ORIGIN = EXAMPLE_SITE.env['KAIKU_SITE'] ?? '';
const { pages } = readBuiltSite(dir);
const { catalogue } = await catalogueOf(EXAMPLE_SITE);
const MOST_BYTES = 30_000;

/** The Open Graph tags of a page. */
const graphOf = ({ tags }: SitePage) =>
  Object.fromEntries(
    tags.flatMap(({ name, attributes }) => {
      const { property, content } = attributes;
      return name === 'meta' && property?.startsWith('og:') ? [[property, content ?? '']] : [];
    }),
  );

describe('what others see of a shared link', () => {
  test('every page has a title, an address and a picture that is there', () => {
    const shown = [...pages.values()].filter(({ path: page }) => !page.includes('404'));
    expect(shown.length).toBeGreaterThan(400);
    const missing = shown.flatMap((page) => {
      const graph = graphOf(page);
      const picture = graph['og:image']?.replace(ORIGIN, '') ?? '';
      const isWhole = ['og:title', 'og:description', 'og:type', 'og:site_name'].every((name) => graph[name]);
      return isWhole && graph['og:url']?.startsWith(`${ORIGIN}/`) && existsSync(path.join(dir, picture))
        ? []
        : [page.path];
    });
    expect(missing).toEqual([]);
  });

  test('each event has a picture of its own, the same in every language, and small', async () => {
    const events = catalogue.events.filter(({ movedTo }) => movedTo === undefined);
    const files = events.map(({ id }) => {
      const pictures = LOCALE_CODES.map((locale) => graphOf(pages.get(eventPath(locale, id)) as SitePage)['og:image']);
      expect(new Set(pictures).size, id).toBe(1);
      return path.join(dir, pictures[0]?.replace(ORIGIN, '') ?? '');
    });
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(files).size).toBe(files.length);
    const { format, width, height } = await sharp(files[0]).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    const heaviest = Math.max(...files.map((file) => statSync(file).size));
    expect(heaviest).toBeLessThanOrEqual(MOST_BYTES);
    expect(new Set(files.slice(0, 20).map((file) => readFileSync(file).toString('base64'))).size).toBe(20);
    reportFigures('sharing', [
      { what: 'pictures beside shared links', value: files.length },
      { what: 'bytes of the heaviest', value: heaviest, bar: `≤ ${MOST_BYTES}`, holds: true },
    ]);
  });
});

test('whom to tell of a hole is said where it is looked for, when there is somebody', () => {
  const text = readFileSync(path.join(builtSite(PRODUCTION_SITE), '.well-known/security.txt'), 'utf8');
  expect(text).toContain(`Contact: mailto:${PRODUCTION_SITE.env['KAIKU_FEEDBACK']}\n`);
  expect(text).toContain('Expires: 2027-02-22T00:00:00Z\n');
  expect(existsSync(path.join(dir, '.well-known'))).toBe(false);
});
