import { describe, expect, it } from 'vitest';
import { datesOf } from '#domain/dates-of.ts';

describe('date choices', () => {
  it.each([
    ['today', '2026-11-25', '2026-11-25', '2026-11-25'],
    ['tomorrow', '2026-12-31', '2027-01-01', '2027-01-01'],
    ['week', '2026-11-25', '2026-11-25', '2026-12-01'],
    ['weekend', '2026-11-23', '2026-11-28', '2026-11-29'],
    ['weekend', '2026-11-27', '2026-11-28', '2026-11-29'],
    ['weekend', '2026-11-28', '2026-11-28', '2026-11-29'],
    ['weekend', '2026-11-29', '2026-11-29', '2026-11-29'],
  ] as const)('%s seen from %s is %s to %s', (preset, today, from, until) => {
    expect(datesOf(preset, today)).toEqual({ from, until });
  });
});
