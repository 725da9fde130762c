import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '#importers/sources/parse-csv.ts';
import { builtSite, EXAMPLE_SITE, HOSTILE_SITE } from '../support/built-sites.ts';
import { type FlatCell, flatRows } from '../support/flat-spreadsheet.ts';
import { hasCommand } from '../support/has-command.ts';

/** Columns in which a spreadsheet may see numbers or days, as it should. */
const NUMBERS = ['latitude', 'longitude'];
const NOTHING: FlatCell = { type: '', text: '', isFormula: false };
const DAYS = ['checked', 'start', 'end'];

/** What a cell says otherwise than we wrote it; empty when nothing. */
function wrongWith(head: string, cell: FlatCell | undefined, text: string): string {
  const { isFormula, type, text: shown } = cell ?? NOTHING;
  if (isFormula) return `${head}: a formula: ${text}`;
  if (type === 'date' && DAYS.includes(head)) return '';
  const isNumber = type === 'float' && NUMBERS.includes(head);
  if (isNumber && Number(text) === Number(shown)) return '';
  const isText = type === 'string' || type === '';
  return isText && shown === text ? '' : `${head}: ${type} ${shown} instead of ${text}`;
}

describe.skipIf(!hasCommand('soffice'))('In LibreOffice (skipped where it is not installed)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kaiku-sheets-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['events', EXAMPLE_SITE],
    ['venues', EXAMPLE_SITE],
    ['events', HOSTILE_SITE],
    ['venues', HOSTILE_SITE],
  ])(
    'the table of %s opens with every letter and digit as we wrote it',
    (name, site) => {
      const file = path.join(builtSite(site), `data/v1/${name}.csv`);
      const out = path.join(folder, path.basename(site.dir));
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'fods',
          // Comma, quotation marks, UTF-8, from the first line: what its own dialogue proposes.
          '--infilter=CSV:44,34,76,1',
          '--outdir',
          out,
          file,
        ],
        { stdio: 'pipe' },
      );
      const written = parseCsv(readFileSync(file, 'utf8').replace('\ufeff', ''));
      const rows = flatRows(readFileSync(path.join(out, `${name}.fods`), 'utf8'));
      const [heads = []] = written;
      expect(rows.length).toBe(written.length);
      expect(rows.length).toBeGreaterThan(5);
      const wrong = rows.flatMap((row, at) =>
        heads.map((head, column) => wrongWith(head, row[column], written[at]?.[column] ?? '')),
      );
      expect(wrong.filter(Boolean).slice(0, 5)).toEqual([]);
      if (site === EXAMPLE_SITE) {
        const texts = rows.flat().map(({ text }) => text);
        expect(texts.some((text) => /[äö]/.test(text))).toBe(true);
        expect(
          texts.some((text) => /^0\d[\d ]+$/.test(text)),
          'a telephone number with its zero',
        ).toBe(true);
      }
    },
    60_000,
  );
});
