import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '#build/read-pages.ts';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { metadataIn } from '#build/verify/image-metadata.ts';
import { EXAMPLE_ROOT } from '#content-layer/build-settings.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { reportFigures } from '../support/report-figures.ts';

const site = readBuiltSite(builtSite(EXAMPLE_SITE));
const PICTURE = /\.(?:avif|jpe?g|png|webp)$/;
const originals = listFiles(EXAMPLE_ROOT).filter((file) => PICTURE.test(file));
const shown = [...site.files].filter((file) => PICTURE.test(file));
const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('every picture on a page is described, keeps its place and waits until it is needed', () => {
  const images = [...site.pages.values()].flatMap(({ tags }) => tags.filter(({ name }) => name === 'img'));
  expect(images.length).toBeGreaterThan(40);
  for (const { attributes } of images) {
    expect(attributes['alt']).toMatch(/\p{L}{3}/u);
    expect(Number(attributes['width'])).toBeGreaterThanOrEqual(480);
    expect(Number(attributes['height'])).toBeGreaterThan(0);
    expect(attributes['loading']).toBe('lazy');
  }
});

test('originals carry the place where they were taken, and nothing of it reaches the site', async () => {
  const told = await Promise.all(originals.map((file) => metadataIn(readFileSync(path.join(EXAMPLE_ROOT, file)))));
  expect(told.filter((parts) => parts.includes('EXIF')).length).toBeGreaterThan(5);
  expect(shown.length).toBeGreaterThanOrEqual(4 * originals.length);
  const left = await Promise.all(shown.map((file) => metadataIn(readFileSync(path.join(site.dir, file)))));
  expect(left.filter((parts) => parts.length > 0)).toEqual([]);
  const sums = new Set(originals.map((file) => sha(path.join(EXAMPLE_ROOT, file))));
  expect(sums.size).toBe(originals.length);
  expect(shown.filter((file) => sums.has(sha(path.join(site.dir, file))))).toEqual([]);
  reportFigures('pictures', [
    { what: 'copies of pictures on the site', value: shown.length },
    { what: 'of them with EXIF, XMP, IPTC, a colour profile or comments', value: 0, bar: '0', holds: true },
  ]);
});
