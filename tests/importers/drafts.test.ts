import { describe, expect, test } from 'vitest';
import type { Venue } from '#domain/venue.ts';
import type { Draft } from '#importers/drafts/draft.ts';
import { draftText, readDraft } from '#importers/drafts/draft-text.ts';
import { importWindow } from '#importers/import-window.ts';
import { venueMatcher } from '#importers/match/match-venue.ts';
import { readSource } from '#importers/read-source.ts';
import { runImport } from '#importers/run-import.ts';
import { findCardHint } from '#importers/text/card-hint.ts';
import { htmlToMarkdown } from '#importers/text/html-to-markdown.ts';
import { makeVenue } from '../support/catalogue-fixture.ts';
import { TODAY } from '../support/good-content.ts';
import { LE_PLACES, LINKED_EVENTS } from './own-sources.ts';

const VENUES: readonly Venue[] = [
  makeVenue({
    id: 'esimerkkitalo',
    name: { fi: 'Esimerkkitalo' },
    address: { street: 'Esimerkkikatu 4', postalCode: '87100', locality: 'Kajaani' },
  }),
];
const CREDIT = {
  type: 'linkedevents',
  instance: 'esimerkki',
  license: 'CC BY 4.0',
  attribution: 'Tapahtumatiedot: Esimerkkilä, CC BY 4.0',
};
const outcome = (data: readonly object[], old: readonly Draft[] = []) =>
  runImport({
    reading: readSource(
      'linkedevents',
      [
        { name: 'a', text: JSON.stringify({ data }) },
        { name: 'b', text: JSON.stringify(LE_PLACES) },
      ],
      importWindow(TODAY),
    ),
    credit: CREDIT,
    venues: VENUES,
    placeIds: new Map(),
    old,
    today: TODAY,
    isWhole: true,
  });
const ROWS = LINKED_EVENTS.data;
const first = () => outcome(ROWS).steps.map(({ draft }) => draft);

describe('drafts', () => {
  test('are made of events at our venues alone, unconfirmed, with source and hint', () => {
    const { steps, elsewhere, doubles } = outcome(ROWS);
    expect(steps.map(({ what, draft }) => [what, draft.event['title']])).toEqual([
      ['new', 'Esimerkki-ilta'],
      ['new', 'Näyttely'],
      ['cancelled', 'Luento'],
    ]);
    expect([elsewhere, doubles]).toEqual([1, 0]);
    expect(steps[0]?.draft).toMatchObject({
      venue: 'esimerkkitalo',
      source: {
        type: 'linkedevents',
        instance: 'esimerkki',
        id: 'esimerkki:1',
        license: 'CC BY 4.0',
        url: 'https://www.esimerkki.example/ilta',
      },
      kaikukortti: { status: 'unconfirmed' },
      translations: { sv: { data: { title: 'Exempelkväll', summary: 'Ett exempel.' } } },
    });
    expect(steps[2]?.draft.kaikukortti.hint).toBe('Ei käy Kaikukortilla.');
    expect(steps[2]?.draft.review).toContain('says-not-valid');
  });

  test('are read back as they were written', () => {
    const drafts = first();
    expect(drafts.length).toBe(3);
    for (const draft of drafts) expect(readDraft(draft.name, draftText(draft))).toEqual(draft);
  });

  test('a second run with the same source writes nothing, in whatever order', () => {
    expect(outcome(ROWS.toReversed(), first()).steps.map(({ what, write }) => [what, write])).toEqual(
      Array(3).fill(['unchanged', false]),
    );
  });

  test('what the source changes is changed, what a person changed stays and is told once', () => {
    const drafts = first();
    const moved = ROWS.map((row) => (row.id === 'esimerkki:1' ? { ...row, start_time: '2026-12-05T17:00:00Z' } : row));
    expect(outcome(moved, drafts).steps[0]).toMatchObject({ what: 'changed', write: true });
    const touched = drafts.map((draft, at) =>
      at === 0 ? { ...draft, event: { ...draft.event, title: 'Oma nimi' } } : draft,
    );
    const [step] = outcome(moved, touched).steps;
    expect(step).toMatchObject({ what: 'decide', write: true, draft: { event: { title: 'Oma nimi' } } });
    expect(step?.draft.review).toContain('source-changed');
    const again = outcome(
      moved,
      [step?.draft ?? drafts[0], ...touched.slice(1)].filter((one) => one !== undefined),
    ).steps;
    expect(again.map(({ write }) => write)).toEqual([false, false, false]);
  });

  test('what is gone is flagged once and never deleted; what is over is not missed', () => {
    const [gone] = outcome(ROWS.slice(1), first()).steps;
    expect(gone).toMatchObject({ what: 'gone', write: true });
    expect(
      outcome(
        ROWS.slice(1),
        [gone?.draft].filter((one) => one !== undefined),
      ).steps.find(({ what }) => what === 'gone')?.write,
    ).toBe(false);
    const half = runImport({
      reading: { events: [], skipped: [] },
      credit: CREDIT,
      venues: VENUES,
      placeIds: new Map(),
      old: first(),
      today: TODAY,
      isWhole: false,
    });
    expect(half.steps).toEqual([]);
  });

  test('the same evening under two ids is one', () => {
    const twin = {
      ...ROWS[0],
      id: 'esimerkki:1b',
      name: { fi: 'Esimerkki-ilta!' },
      start_time: '2026-12-05T16:10:00Z',
    };
    const { steps, doubles } = outcome([...ROWS, twin]);
    expect([steps.length, doubles]).toEqual([3, 1]);
  });
});

describe('the venue of a place', () => {
  const match = venueMatcher(
    VENUES,
    new Map([
      ['tprek:1', 'esimerkkitalo'],
      ['tprek:2', 'muu'],
    ]),
  );
  test.each([
    [{ id: 'tprek:1' }, 'esimerkkitalo'],
    [{ id: 'tprek:2' }, undefined],
    [{ street: 'ESIMERKKIKATU 4', postalCode: '87100' }, 'esimerkkitalo'],
    [{ street: 'Esimerkkikatu 5', postalCode: '87100' }, undefined],
    [{ name: 'esimerkkitalo' }, 'esimerkkitalo'],
    [{ name: 'Esimerkkitalo', postalCode: '00100' }, undefined],
    [{ name: 'Esimerkki' }, undefined],
    [{}, undefined],
  ])('%j', (place, venue) => {
    expect(match(place)).toBe(venue);
  });
});

test.each([
  ['Kaikukortilla voi hankkia maksuttomia pääsylippuja.', false],
  ['Med Kaikukortet kan du gå gratis.', false],
  ['Kaiku Card holders get in.', false],
  ['Ei käy Kaikukortilla.', true],
  ['Kaikukortti ei kelpaa.', true],
])('a text that names the card: %s', (text, denies) => {
  expect(findCardHint([`Alku. ${text} Loppu.`])).toEqual({ text, denies });
});

test.each(['karjahuudot kaikuvat', 'kaikupohjaa', 'Kaiku soi', ''])('a text that does not: %s', (text) => {
  expect(findCardHint([text])).toBeUndefined();
});

test.each([
  ['<p>a</p><p>b</p>', 'a\n\nb'],
  ['a<br>b &amp; c', 'a b & c'.replace('&', '\\&')],
  ['<a href="https://a.fi">x</a> <a href="javascript:x()">y</a>', '[x](https://a.fi/) y'],
  ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
  ['<script>x()</script><style>y</style>z', 'z'],
  ['# a *b* `c`', '\\# a \\*b\\* \\`c\\`'],
  ['a\n\nb', 'a\n\nb'],
  ['<p>\u202ea\u0000</p>', 'a'],
])('HTML of others becomes Markdown of ours: %s', (html, markdown) => {
  expect(htmlToMarkdown(html)).toBe(markdown);
});

test('HTML that is nested without end costs no more than its text', () => {
  expect(htmlToMarkdown(`<p>a</p>${'<div>'.repeat(5000)}b`)).toBe('a');
});
