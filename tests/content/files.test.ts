import { expect, test } from 'vitest';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { contentFiles } from './content-on-disk.ts';

const { catalogue, issues, counts } = await readContent(buildSettings({ KAIKU_TODAY: '2026-11-22' }));
const venueFiles = contentFiles('venues');
const files = ['networks', 'venues', 'issuers', 'pages'].flatMap(contentFiles);

test('there are at least seventy venues, and networks, issuers and pages', () => {
  expect(venueFiles.length).toBeGreaterThanOrEqual(70);
  expect(files.length).toBeGreaterThan(venueFiles.length + 20);
});

test.each(files)('%s is published without an error or a warning', (file) => {
  expect(issues.filter((issue) => issue.file === file)).toEqual([]);
});

test('nothing is kept back', () => {
  expect(counts.quarantined).toBe(0);
});

test('each venue file becomes one venue of the network whose folder it lies in', () => {
  const published = catalogue.venues.map((venue) => `content/venues/${venue.network}/${venue.id}.yaml`).sort();
  expect(published).toEqual(venueFiles);
});

test('every municipality of a network knows the others, nearest first, and no stranger', () => {
  expect(catalogue.networks.map((network) => network.id)).toEqual(['espoo', 'kainuu']);
  for (const { municipalities } of catalogue.networks) {
    for (const { id, neighbours } of municipalities) {
      const others = municipalities.map((other) => other.id).filter((other) => other !== id);
      expect([...neighbours].sort(), id).toEqual(others.sort());
    }
  }
});
