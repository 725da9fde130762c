import { expect, test } from 'vitest';
import { outsideLinks } from '../../../src/cli/upkeep/outside-links.ts';
import { upkeepReport } from '../../../src/cli/upkeep/upkeep-report.ts';
import { makeEvent, makeVenue } from '../../support/catalogue-fixture.ts';

const EMPTY = { networks: [], venues: [], events: [], issuers: [], pages: [] };
const when = {
  kind: 'dates' as const,
  dates: [{ date: '2026-12-05', start: '18:00' as const, end: '20:00' as const }],
};

test('finds every outside address once, with all the listings that lead there', () => {
  const venues = [
    makeVenue({ id: 'talo', website: 'https://talo.example/', sources: [{ url: 'https://lahde.example/a' }] }),
    makeVenue({ id: 'esimerkki', website: 'https://ei-ole.example/', example: true }),
  ];
  const events = [
    makeEvent(
      {
        slug: 'ilta',
        venue: 'talo',
        sources: [{ url: 'https://lahde.example/a' }],
        body: { fi: { html: '<p><a href="https://talo.example/x?a=1&#x26;b=2">x</a> <a href="/kortti/">y</a></p>' } },
      },
      when,
    ),
  ];
  expect(outsideLinks({ ...EMPTY, venues, events })).toEqual([
    { url: 'https://lahde.example/a', from: ['event talo/ilta', 'venue talo'] },
    { url: 'https://talo.example/', from: ['venue talo'] },
    { url: 'https://talo.example/x?a=1&b=2', from: ['event talo/ilta'] },
  ]);
});

test('the report names what to look at, why, and what links did', () => {
  const from = ['venue talo'];
  const report = upkeepReport(
    [{ kind: 'venue', id: 'talo', reason: 'unchecked', since: '2026-01-01' }],
    [
      { url: 'https://a.example/', from, outcome: { kind: 'gone', why: '404' } },
      { url: 'https://b.example/', from, outcome: { kind: 'works' } },
    ],
  );
  expect(report).toContain('Tietoja ei ole tarkistettu puoleen vuoteen (1)');
  expect(report).toContain('- kohde `talo` (2026-01-01)');
  expect(report).toContain('- <https://a.example/>: 404; `venue talo`');
  expect(report).not.toContain('b.example');
  expect(upkeepReport([])).toContain('Kaikki tiedot ovat tuoreita.');
});
