import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { EVENT_TEXT, pageText } from '#content-layer/markdown/markdown-profile.ts';
import { renderMarkdown } from '#content-layer/markdown/render-markdown.ts';
import { SAFE_TAGS } from '#content-layer/markdown/safe-tags.ts';
import { event } from '#content-layer/schema/event.ts';
import { eventTranslation } from '#content-layer/schema/event-translation.ts';
import { issuer } from '#content-layer/schema/issuer.ts';
import { keysAt } from '#content-layer/schema/keys-at.ts';
import { network } from '#content-layer/schema/network.ts';
import { page } from '#content-layer/schema/page.ts';
import { venue } from '#content-layer/schema/venue.ts';
import { readTexts } from '../content-layer/fuzz/read-texts.ts';
import { reportFigures } from '../support/report-figures.ts';
import { type FieldPath, markdownOf, textFields, withText, yamlOf } from './fields.ts';
import { dangersIn, elementsOf } from './oracle.ts';
import { PAYLOADS } from './payloads.ts';
import { type Data, RICH, type RichKind } from './rich-content.ts';

const SCHEMAS = { network, venue, event, translation: eventTranslation, issuer, page } as const;
const LEFT_OUT = new Set(['movedTo', 'weekly', 'range', 'endDate']);
/** Payloads for each field, other ones for the next; all of them on demand. */
const EACH = process.env['KAIKU_FUZZ'] ? PAYLOADS.length : 20;
const NOTHING_KNOWN = { inline: new Set<string>(), names: new Set<string>() };

/** Places of groups in the data. */
function groups(data: Data, above: FieldPath = []): FieldPath[] {
  if (typeof data === 'string') return [];
  const entries: [string | number, Data][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [
    ...(Array.isArray(data) ? [] : [above]),
    ...entries.flatMap(([key, value]) => groups(value, [...above, key])),
  ];
}
const at = (data: Data, path: FieldPath): Data =>
  path.reduce<Data>((now, step) => (now as Record<string | number, Data>)[step] ?? '', data);

test.each(Object.keys(RICH) as RichKind[])('the rich %s has every field that its schema knows', (kind) => {
  const missing = groups(RICH[kind]).flatMap((path) =>
    keysAt(SCHEMAS[kind], path)
      .filter((key) => !LEFT_OUT.has(key) && !(key in (at(RICH[kind], path) as object)))
      .map((key) => [...path, key].join('.')),
  );
  expect(missing).toEqual([]);
});

/** The rich content, one text of one file another. */
function files(kind: RichKind, data: Data): [string, string][] {
  const of = (each: RichKind) => (each === kind ? data : RICH[each]);
  return [
    ['networks/verkosto.yaml', yamlOf(of('network'))],
    ['venues/verkosto/esimerkkitalo.yaml', yamlOf(of('venue'))],
    ['events/esimerkkitalo/konsertti.md', markdownOf(of('event'), 'Teksti.')],
    ['events/esimerkkitalo/konsertti.sv.md', markdownOf(of('translation'), 'Text.')],
    ['issuers/verkosto/toimisto.yaml', yamlOf(of('issuer'))],
    ['pages/fi/about.md', markdownOf(of('page'), 'Teksti.')],
  ];
}
const FILE_OF: Readonly<Record<RichKind, number>> = {
  network: 0,
  venue: 1,
  event: 2,
  translation: 3,
  issuer: 4,
  page: 5,
};

test('the rich content is good', () => {
  expect(readTexts(files('event', RICH.event)).issues.filter(({ level }) => level === 'error')).toEqual([]);
});

let fieldChecks = 0;
let refused = 0;
const FIELDS = (Object.keys(RICH) as RichKind[]).flatMap((kind) =>
  textFields(RICH[kind]).map((path) => ({ kind, path, name: `${kind}.${path.join('.')}` })),
);

describe(`${EACH} hostile texts in each of ${FIELDS.length} fields are refused with their place, or taken as text`, () => {
  test.each(FIELDS)('$name', ({ kind, path, name }) => {
    const offset = FIELDS.findIndex((field) => field.name === name) * 37;
    for (let n = 0; n < EACH; n++) {
      const payload = PAYLOADS[(offset + n) % PAYLOADS.length] ?? '';
      const all = files(kind, withText(RICH[kind], path, payload));
      const file = all[FILE_OF[kind]]?.[0];
      const { issues, quarantined } = readTexts(all);
      fieldChecks++;
      if (quarantined.has(file ?? '')) {
        refused++;
        const own = issues.filter((issue) => issue.file === file && issue.level === 'error');
        expect(own.length, payload).toBeGreaterThan(0);
        expect(own.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }
    }
  });
});

test('running text: refused with its place, or HTML of twelve tags and no danger', () => {
  expect(SAFE_TAGS.tagNames?.length).toBeLessThanOrEqual(12);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(2000);
  const profiles = [EVENT_TEXT, pageText('fi')];
  const wraps = [
    (text: string) => text,
    (text: string) => `Alku\n\n${text}\n\nloppu`,
    (text: string) => `*${text}*`,
    (text: string) => `- ${text}\n- x`,
    (text: string) => `[${text}](https://x.example/)`,
  ];
  let [tried, published] = [0, 0];
  for (const payload of PAYLOADS) {
    for (const wrap of wraps) {
      for (const profile of profiles) {
        tried++;
        const rendered = renderMarkdown(wrap(payload), profile);
        if (!rendered.ok) {
          expect(rendered.faults.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
          continue;
        }
        published++;
        const html = rendered.body?.html ?? '';
        expect(dangersIn(html, NOTHING_KNOWN), wrap(payload)).toEqual([]);
        for (const element of elementsOf(parseFragment(html))) {
          expect(SAFE_TAGS.tagNames, wrap(payload)).toContain(element.tagName);
          for (const { name } of element.attrs) expect(['href', 'start'], wrap(payload)).toContain(name);
        }
      }
    }
  }
  expect(published).toBeGreaterThan(tried / 10);
  expect(published).toBeLessThan(tried);
  reportFigures('hostile-sinks', [
    { what: 'payloads of our own grammar', value: PAYLOADS.length, bar: '≥ 2000', holds: PAYLOADS.length >= 2000 },
    { what: 'running texts tried', value: tried },
    { what: 'of them refused with their place', value: tried - published },
    { what: 'of the published ones dangerous', value: 0, bar: '0', holds: true },
    { what: 'fields of the schemas', value: FIELDS.length },
    { what: 'texts tried in fields', value: fieldChecks },
    { what: 'of them refused with their place', value: refused },
  ]);
});
