import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#domain/vocabulary.ts';
import { ECHO_SIZE, echoPath } from '#views/echo.ts';

describe('the echo drawing', () => {
  it('is the same for the same listing, and differs between categories', () => {
    const drawings = CATEGORIES.map((category) => echoPath('esimerkkitalo/konsertti', category));
    expect(drawings).toEqual(CATEGORIES.map((category) => echoPath('esimerkkitalo/konsertti', category)));
    expect(new Set(drawings).size).toBe(CATEGORIES.length);
  });

  it('tells a thousand listings of one category apart', () => {
    for (const category of CATEGORIES) {
      const drawings = new Set(
        Array.from({ length: 1000 }, (_, i) => echoPath(`talo-${i % 9}/tapahtuma-${i}`, category)),
      );
      expect(drawings.size).toBe(1000);
    }
  });

  it('is at most 250 bytes of arcs, none of them outside what the box can show', () => {
    for (const category of CATEGORIES) {
      const path = echoPath('esimerkkitalo/talvikonsertti', category);
      expect(path.length).toBeLessThanOrEqual(250);
      expect(path).toMatch(/^(?:M-?\d+ -?\d+A\d+ \d+ 0 [01] 1 -?\d+ -?\d+)+$/);
      const starts = [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      expect(starts.some(([x = -1, y = -1]) => x >= 0 && x <= ECHO_SIZE && y >= 0 && y <= ECHO_SIZE)).toBe(true);
    }
  });
});
