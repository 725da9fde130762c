import { expect, test } from 'vitest';
import { buildSettings } from '#content-layer/build-settings.ts';
import { readContent } from '#content-layer/read-content.ts';
import { researchedVenues } from './researched-venues.ts';

const { catalogue } = await readContent(buildSettings({ KAIKU_TODAY: '2026-11-22' }));
const researched = researchedVenues();

/** Digits as dialled in Finland, without the remarks the research has in brackets behind a number. */
function dialled(phone: string): string {
  return phone
    .replace(/ \(.*$/, '')
    .replace(/\D/g, '')
    .replace(/^358/, '0');
}

test('a number is the same however it is written', () => {
  expect(dialled('(09) 439 3388 (tickets, 2016)')).toBe(dialled('+358 9 439 3388'));
});

test.skipIf(!researched)('telephone numbers are the researched ones, and no venue has another', () => {
  const expected = (researched ?? []).flatMap(({ id, phone }) => (phone ? [`${id} ${dialled(phone)}`] : []));
  expect(expected.length).toBeGreaterThan(5);
  const ours = catalogue.venues.flatMap(({ id, phone }) => (phone ? [`${id} ${dialled(phone)}`] : []));
  expect(ours.sort()).toEqual(expected.sort());
});

test('no e-mail address is a private person’s', () => {
  const mails = catalogue.venues.flatMap((venue) => venue.email ?? []);
  expect(mails.length).toBeGreaterThan(3);
  // Staff addresses are first-name.last-name@; those of organisations that happen to look alike are listed.
  const likePersons = mails.filter((mail) => /^[a-z-]+\.[a-z-]+@/.test(mail));
  expect(likePersons.sort()).toEqual([
    'espoon.tyovaenopisto@omnia.fi',
    'kainuun.museo@kajaani.fi',
    'kajaani.info@kajaani.fi',
  ]);
});
