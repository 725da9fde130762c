// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { staleDayTarget } from '../../src/components/expiry/stale-day.ts';

function link(from: string, until: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = 'https://kaikutarjonta.example/tapahtumat/?when=weekend';
  a.dataset['from'] = from;
  a.dataset['until'] = until;
  return a;
}

it.each([
  ['2026-11-27', undefined],
  ['2026-11-28', undefined],
  ['2026-11-29', undefined],
  ['2026-11-30', 'https://kaikutarjonta.example/tapahtumat/?when=weekend'],
  ['2026-11-26', 'https://kaikutarjonta.example/tapahtumat/?when=weekend'],
  ['2027-11-28', 'https://kaikutarjonta.example/tapahtumat/?when=weekend'],
])('a list made on Friday 27 November for the weekend, read on %s, leads to %s', (today, target) => {
  expect(staleDayTarget(link('2026-11-27', '2026-11-29'), today)).toBe(target);
});
