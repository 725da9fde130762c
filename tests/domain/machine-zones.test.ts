import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const REPORT = path.join(import.meta.dirname, 'time-zone-report.ts');

function reportIn(zone: string): string {
  return execFileSync(process.execPath, [REPORT], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
}

describe('the calendar', () => {
  it('is the same on machines on both sides of the world', () => {
    const honolulu = reportIn('Pacific/Honolulu');
    expect(JSON.parse(honolulu).times.length).toBeGreaterThan(30);
    expect(reportIn('Pacific/Kiritimati')).toBe(honolulu);
    expect(reportIn('Europe/Helsinki')).toBe(honolulu);
  });
});
