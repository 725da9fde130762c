import { expect, test } from 'vitest';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { LIMITS } from '#content-layer/schema/limits.ts';
import { type CivilDate, daysBetween } from '#domain/civil-date.ts';
import type { Evidence } from '#domain/source.ts';
import { researchedVenues } from './researched-venues.ts';

const { catalogue } = await readContent(buildSettings({ KAIKU_TODAY: '2026-11-22' }));
const researched = researchedVenues();

/** Whether some piece of evidence is dated and was young enough on the day of checking. A bare year counts from its start. */
function hasFreshEvidence(evidence: readonly Evidence[], checked: CivilDate): boolean {
  return evidence.some(
    ({ date }) => date !== undefined && daysBetween(`${date}-01-01`.slice(0, 10), checked) <= LIMITS.evidenceDays,
  );
}

test('evidence of 2017 is too old to confirm anything today, evidence of this autumn is not, and undated never is', () => {
  expect(hasFreshEvidence([{ kind: 'named', date: '2017-02-14' }, { kind: 'group' }], '2026-11-22')).toBe(false);
  expect(
    hasFreshEvidence(
      [
        { kind: 'named', date: '2017' },
        { kind: 'named', date: '2026-09' },
      ],
      '2026-11-22',
    ),
  ).toBe(true);
});

test('no venue is confirmed by evidence older than five years', () => {
  expect(catalogue.venues.length).toBeGreaterThanOrEqual(70);
  const confirmed = catalogue.venues.filter((venue) => venue.participation === 'confirmed');
  expect(
    confirmed.filter((venue) => !hasFreshEvidence(venue.evidence, venue.checked)).map((venue) => venue.id),
  ).toEqual([]);
});

test('an unconfirmed venue shows no evidence', () => {
  const unconfirmed = catalogue.venues.filter((venue) => venue.participation === 'unconfirmed');
  expect(unconfirmed.length).toBeGreaterThan(0);
  expect(unconfirmed.filter((venue) => venue.evidence.length > 0).map((venue) => venue.id)).toEqual([]);
});

test('every piece of evidence says in Finnish, Swedish and English what its source says', () => {
  const notes = catalogue.venues.flatMap((venue) => venue.evidence.map((evidence) => evidence.note));
  expect(notes.length).toBeGreaterThanOrEqual(14);
  expect(notes.filter((note) => !note?.fi || !note.sv || !note.en)).toEqual([]);
});

test.skipIf(!researched)('the venues with evidence are exactly those that the research found it for', () => {
  const found = (researched ?? []).filter((venue) => venue.participation_evidence !== 'none');
  expect(found.length).toBe(14);
  const ours = catalogue.venues.filter((venue) => venue.participation !== 'unconfirmed');
  expect(ours.map((venue) => venue.id).sort()).toEqual(found.map((venue) => venue.id).sort());
});

test.skipIf(!researched)('every researched venue is in the catalogue', () => {
  const ids = new Set(catalogue.venues.map((venue) => venue.id));
  expect((researched ?? []).length).toBeGreaterThanOrEqual(70);
  expect((researched ?? []).filter((venue) => !ids.has(venue.id)).map((venue) => venue.id)).toEqual([]);
});
