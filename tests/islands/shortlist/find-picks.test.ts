import { expect, it } from 'vitest';
import { pickCode } from '#domain/shortlist/pick-code.ts';
import { findByCodes, findByIds } from '#islands/shortlist/find-picks.ts';
import type { PickedListing } from '#views/shortlist/picked-listing.ts';
import type { ShortlistFile } from '#views/shortlist/shortlist-files.ts';

const event = (id: string) => ({ id, path: `/tapahtumat/${id}/`, title: { text: id } }) as PickedListing;

/** Two venues: `talo` has a concert, and two old addresses; `sali` has what moved there. */
const FILES: Readonly<Record<string, ShortlistFile>> = {
  talo: {
    listings: { '': event('talo'), jazz: event('talo/jazz') },
    moved: { vanha: 'talo/uusi', uusi: 'sali/runo', kehä: 'talo/kehä2', kehä2: 'talo/kehä', toinen: 'talo/jazz' },
  },
  muutti: { listings: {}, moved: { '': 'sali' } },
  sali: { listings: { '': event('sali'), runo: event('sali/runo') }, moved: {} },
};
const files = {
  venues: async () => Object.keys(FILES),
  file: async (_language: string, venue: string) => (Object.hasOwn(FILES, venue) ? FILES[venue] : undefined),
};
const byIds = async (...ids: string[]) => (await findByIds(ids, 'fi', files)).map(({ event }) => event?.id);
const byCodes = async (...ids: string[]) =>
  (await findByCodes(ids.map(pickCode), 'fi', files)).map(({ id, event }) => [id, event?.id]);

it('finds what is where it was', async () => {
  expect(await byIds('talo/jazz', 'sali/runo')).toEqual(['talo/jazz', 'sali/runo']);
  expect(await byCodes('sali/runo')).toEqual([['sali/runo', 'sali/runo']]);
});

it('finds what has another address now, also at another venue and after two moves', async () => {
  expect(await byIds('talo/vanha', 'talo/uusi')).toEqual(['sali/runo', 'sali/runo']);
  expect(await byCodes('talo/vanha')).toEqual([['talo/vanha', 'sali/runo']]);
});

it('finds venues, also those that have another address now', async () => {
  expect(await byIds('talo', 'muutti')).toEqual(['talo', 'sali']);
  expect(await byCodes('sali', 'muutti')).toEqual([
    ['sali', 'sali'],
    ['muutti', 'sali'],
  ]);
});

it('gives both when two that were picked have become one: the list shows it once', async () => {
  expect(await byIds('talo/toinen', 'talo/jazz')).toEqual(['talo/jazz', 'talo/jazz']);
});

it('says what is gone, by the id it was picked by', async () => {
  expect(await findByIds(['talo/poissa', 'poissa/jazz'], 'fi', files)).toEqual([
    { id: 'talo/poissa' },
    { id: 'poissa/jazz' },
  ]);
  expect(await byCodes('talo/poissa', 'poissa/jazz')).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

it('is not sent round in a circle', async () => {
  expect(await byIds('talo/kehä')).toEqual([undefined]);
});

it.each(['', '/', 'talo/constructor', '__proto__/toString', 'talo/__proto__'])(
  'takes nothing from an id that is none: %s',
  async (id) => {
    expect(await byIds(id)).toEqual([undefined]);
  },
);

it('passes on that a file could not be had', async () => {
  await expect(
    findByIds(['talo/jazz'], 'fi', { ...files, file: () => Promise.reject(new Error('no line')) }),
  ).rejects.toThrow('no line');
});
