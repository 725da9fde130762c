import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LENGTH, pickCode } from '#domain/shortlist/pick-code.ts';
import { decodeShortlist, encodeShortlist, MOST_PICKS } from '#domain/shortlist/shortlist-link.ts';
import { PAYLOADS } from '../../hostile/payloads.ts';
import { reportFigures } from '../../support/report-figures.ts';

const HOSTILE = 10_000;
const name = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/);
const id = fc.tuple(name, name).map(([venue, slug]) => `${venue}/${slug}`);

describe('a list as a link', () => {
  test('comes back as the codes of its events, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: MOST_PICKS, selector: pickCode }), (ids) => {
        expect(decodeShortlist(encodeShortlist(ids))).toEqual(ids.map(pickCode));
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  test('is short: ten events, with the whole address, in 200 letters', () => {
    const ids = Array.from(
      { length: 10 },
      (_, at) => `${'pitkanimisen-kulttuuritalon-iso-sali'}/${'hyvin-pitka-nimi-'.repeat(4)}${at}`,
    );
    expect(`https://www.kaikutarjonta.example/sv/poiminnat/${encodeShortlist(ids)}`.length).toBeLessThanOrEqual(200);
  });

  test('stays the same for ever: these links are on paper', () => {
    expect(encodeShortlist(['kaukametsa/talvikonsertti', 'emma/avoimet-ovet'])).toMatchInlineSnapshot(
      `"#pxKL45YIhRoKDMbMxVnCC"`,
    );
  });

  test('near names have codes that are far apart, and twenty thousand have none in common', () => {
    const codes = Array.from({ length: 20_000 }, (_, at) => pickCode(`talo-${at % 450}/ilta-${at}`));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test('whatever stands behind #, only codes come out of it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(...PAYLOADS),
    fc.stringMatching(/^#?p[\w-]{0,700}$/),
    fc.tuple(fc.stringMatching(/^#p([\w-]{10}){1,3}$/), fc.constantFrom(...PAYLOADS)).map((parts) => parts.join('')),
  );
  const seen = { runs: 0, empty: 0 };
  fc.assert(
    fc.property(hostile, (fragment) => {
      const codes = decodeShortlist(fragment);
      expect(codes.length).toBeLessThanOrEqual(MOST_PICKS);
      for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9_-]{10}$/);
      if (codes.length > 0) expect(fragment.replace('#', '').slice(1)).toContain(codes.at(-1));
      seen.runs++;
      if (codes.length === 0) seen.empty++;
    }),
    { numRuns: HOSTILE, seed: 6 },
  );
  expect(seen.runs).toBeGreaterThanOrEqual(HOSTILE);
  expect(seen.empty).toBeGreaterThan(HOSTILE / 2);
  expect(decodeShortlist(`#p${'a'.repeat(CODE_LENGTH * (MOST_PICKS + 1))}`)).toEqual([]);
  reportFigures('shortlist-link', [
    { what: 'hostile fragments of a shortlist’s link read', value: seen.runs, bar: '≥ 10000', holds: true },
    { what: 'that gave anything but codes', value: 0, bar: '0', holds: true },
  ]);
});
