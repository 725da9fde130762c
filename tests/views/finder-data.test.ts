import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import { encodeFinderData } from '#views/encode-finder-data.ts';
import { finderSources, sourcesWith } from '../domain/finder-arbitraries.ts';

describe("the finder's data file", () => {
  it('gives back exactly what was packed', () => {
    fc.assert(
      fc.property(finderSources, (source) => {
        const travelled = JSON.parse(JSON.stringify(encodeFinderData(source)));
        expect(decodeFinderData(travelled)).toEqual(source);
      }),
    );
  });

  it('is at most half as long as the same in plain objects', () => {
    const [source] = fc.sample(sourcesWith(40), { numRuns: 1, seed: 7 });
    const length = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    expect(JSON.stringify(encodeFinderData(source as NonNullable<typeof source>)).length * 2).toBeLessThan(
      JSON.stringify(source).length,
    );
    expect(length(encodeFinderData(source as NonNullable<typeof source>))).toBeLessThan(length(source));
  });

  it('is refused when it is not what it should be', () => {
    const [source] = fc.sample(finderSources, { numRuns: 1, seed: 3 });
    const data = encodeFinderData(source as NonNullable<typeof source>);
    expect(() => decodeFinderData({ ...data, venues: { ...data.venues, kind: [] } })).toThrow('Finder data');
  });
});
