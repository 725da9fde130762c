import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '#importers/read-source.ts';
import type { SourceType } from '#importers/sources-file.ts';
import { reportFigures } from '../support/report-figures.ts';
import { PINNED } from './recorded-counts.ts';

const RECORDED = '../shared/data/recorded';
const KINDS: readonly (readonly [folder: string, type: SourceType])[] = [
  ['ics/ical.js', 'ics'],
  ['ics/node-ical', 'ics'],
  ['ics/ts-ics', 'ics'],
  ['linkedevents', 'linkedevents'],
  ['other', 'linkedevents'],
  ['jsonld', 'jsonld'],
];
const WINDOW = { since: '1990-01-01', until: '2030-12-31' };
const files = existsSync(RECORDED)
  ? KINDS.flatMap(([folder, type]) =>
      readdirSync(path.join(RECORDED, folder))
        .filter((name) => /\.(?:ics|json)$/.test(name))
        .map((name) => ({ type, name: `${folder}/${name}` })),
    )
  : [];

describe.skipIf(files.length === 0)('recorded answers of real sources', () => {
  test('give events or reasons, and always the same', () => {
    const found = Object.fromEntries(
      files.map(({ type, name }) => {
        const { events, skipped } = readSource(
          type,
          [{ name, text: readFileSync(path.join(RECORDED, name), 'utf8') }],
          WINDOW,
        );
        expect(events.length + skipped.length, name).toBeGreaterThan(0);
        const starts = events
          .flatMap(({ times }) => times.map(({ date, start = '' }) => `${date} ${start}`.trim()))
          .sort();
        return [name, [events.length, skipped.length, starts.length, starts[0] ?? '', starts.at(-1) ?? '']];
      }),
    );
    expect(files.length).toBeGreaterThan(80);
    expect(found).toEqual(PINNED);
    const total = (at: number) => Object.values(found).reduce((sum, one) => sum + Number(one[at]), 0);
    reportFigures('import', [
      { what: 'recorded files of sources', value: files.length },
      { what: 'events read from them', value: total(0) },
      { what: 'left out with a reason', value: total(1) },
      { what: 'files that raised an exception', value: 0, bar: '0', holds: true },
    ]);
  });
});
