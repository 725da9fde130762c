import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { csvRow } from '#feeds/escape/csv-row.ts';
import { icsLine, icsParameter, icsText } from '#feeds/escape/ics-text.ts';
import { jsonLdText } from '#feeds/escape/json-ld-text.ts';
import { xmlText } from '#feeds/escape/xml-text.ts';
import { PAYLOADS } from '../../hostile/payloads.ts';
import { reportFigures } from '../../support/report-figures.ts';
import { readCsv } from './read-csv.ts';
import { readXmlText } from './read-xml-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(...PAYLOADS),
);
const RUNS = { numRuns: 3000, seed: 20261126 };

test('JSON-LD gives back what was put in, and no element ends or begins inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = jsonLdText({ name: text, [text]: [text] });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ name: text, [text]: [text] });
      const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script>`);
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
    }),
    RUNS,
  );
});

/** What iCalendar can hold of a text. */
const icsSafe = (text: string) => text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

describe('iCalendar', () => {
  test('gives back the text, and no property more than were written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ics = [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          `SUMMARY;X-NAME=${icsParameter(text)}:${icsText(text)}`,
          'UID:1',
          'END:VEVENT',
          'END:VCALENDAR',
        ]
          .map(icsLine)
          .join('');
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const event = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent');
        expect(event?.getAllProperties().map(({ name }) => name)).toEqual(['summary', 'uid']);
        expect(event?.getFirstPropertyValue('summary')).toBe(icsSafe(text).toWellFormed());
      }),
      RUNS,
    );
  });

  test('folds long lines between characters', () => {
    expect(icsLine(`X:${'ä'.repeat(40)}`)).toBe(`X:${'ä'.repeat(36)}\r\n ${'ä'.repeat(4)}\r\n`);
  });
});

describe('CSV', () => {
  test('gives back the cells, none of which a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (cells) => {
        const [row, ...others] = readCsv(csvRow(cells));
        expect(others).toEqual([]);
        expect(row).toHaveLength(cells.length);
        for (const [at, cell] of (row ?? []).entries()) {
          const asked = cells[at]?.replaceAll('\0', '') ?? '';
          expect([asked, `'${asked}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        }
      }),
      RUNS,
    );
  });

  test('leaves telephone numbers with a zero and words with ä alone', () => {
    expect(csvRow(['08 123 4567', 'Äänitalo', 'a"b', 'x,y'])).toBe('08 123 4567,Äänitalo,"a""b","x,y"\r\n');
  });
});

test('XML gives back the text, whether in an element or in an attribute', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = xmlText(text);
      expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(readXmlText(written)).toBe(text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, ''));
    }),
    RUNS,
  );
  reportFigures('hostile-escapes', [
    { what: 'texts written and read back by another reader, four formats', value: 4 * RUNS.numRuns },
    { what: 'texts that changed, added a property, a cell or an element', value: 0, bar: '0', holds: true },
  ]);
});
