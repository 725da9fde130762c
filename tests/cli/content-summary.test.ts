import { describe, expect, test } from 'vitest';
import { startOfDay } from '#domain/helsinki.ts';
import { contentSummary } from '../../src/cli/content-summary.ts';
import { makeEvent } from '../support/catalogue-fixture.ts';

const content = (found: number, published: number, past: number, quarantined: number) => ({
  counts: { found, published, past, quarantined },
  issues: [],
  catalogue: { networks: [], venues: [], events: [], issuers: [], pages: [] },
});
const NOTHING_STANDS = { record: undefined, now: startOfDay('2026-11-24'), allowEmpty: false };

test('says how many files were found and what became of them', () => {
  const { lines, publishable } = contentSummary(content(100, 80, 15, 5), NOTHING_STANDS);
  expect(lines).toEqual([
    '  100 luettu = 80 julkaistu + 15 mennyttä + 5 karanteenissa · 100 found = 80 published + 15 past + 5 quarantined',
  ]);
  expect(publishable).toBe(true);
});

test.each([
  ['a file that got lost', content(100, 80, 14, 5), 'The numbers do not add up'],
  ['nothing to publish', content(0, 0, 0, 0), 'There is nothing to publish'],
  ['more than a fifth in quarantine', content(100, 70, 9, 21), 'More than a fifth is quarantined'],
])('does not publish with %s, and says why', (_, counts, reason) => {
  const { lines, publishable } = contentSummary(counts, NOTHING_STANDS);
  expect(publishable).toBe(false);
  expect(lines.at(-1)).toContain(reason);
});

describe('A site that has events', () => {
  const standing = { ...NOTHING_STANDS, record: { events: 12 } };
  const event = (date: string) =>
    makeEvent({ slug: 'ilta', venue: 'talo' }, { dates: [{ date, start: '18:00', end: '20:00' }] });
  const withEvents = (...dates: string[]) => {
    const all = content(100, 95, 5, 0);
    return { ...all, catalogue: { ...all.catalogue, events: dates.map(event) } };
  };

  test('is not replaced by one without, unless somebody says so', () => {
    for (const empty of [withEvents(), withEvents('2026-11-20')]) {
      const { lines, publishable } = contentSummary(empty, standing);
      expect(publishable).toBe(false);
      expect(lines.at(-1)).toContain('KAIKU_ALLOW_EMPTY=1');
      expect(contentSummary(empty, { ...standing, allowEmpty: true }).publishable).toBe(true);
    }
  });

  test('is replaced by one with another event', () => {
    expect(contentSummary(withEvents('2026-12-05'), standing).publishable).toBe(true);
  });

  test('may be the first: without events, when there were none before', () => {
    expect(contentSummary(withEvents(), { ...standing, record: { events: 0 } }).publishable).toBe(true);
  });
});
