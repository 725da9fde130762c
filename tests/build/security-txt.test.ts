import { expect, test } from 'vitest';
import { securityText } from '#build/security-txt.ts';

const settings = { site: 'https://kaikutarjonta.example', today: '2026-11-24' };

test('it names whom to tell, until when, and where it stands itself', () => {
  const text = securityText({
    ...settings,
    feedback: 'palaute@kaikutarjonta.example',
    repository: 'https://github.com/esimerkki/kaikutarjonta',
  });
  expect(text?.split('\n')).toEqual([
    'Contact: https://github.com/esimerkki/kaikutarjonta/security/advisories/new',
    'Contact: mailto:palaute@kaikutarjonta.example',
    'Expires: 2027-02-22T00:00:00Z',
    'Preferred-Languages: fi, sv, en',
    'Canonical: https://kaikutarjonta.example/.well-known/security.txt',
    'Policy: https://github.com/esimerkki/kaikutarjonta/blob/main/SECURITY.md',
    '',
  ]);
});

test('without anybody to tell there is none, since nobody is invented', () => {
  expect(securityText(settings)).toBeUndefined();
});
