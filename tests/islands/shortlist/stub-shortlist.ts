import type { ShortlistAdapter } from '#islands/shortlist/shortlist-adapter.ts';
import type { PickedListing } from '#views/shortlist/picked-listing.ts';

/** An event that somebody picked, over at minute 200. */
export const pickedListing = (title: string, path = '/talo/lapset/'): PickedListing =>
  ({
    id: 'talo/lapset',
    path,
    title: { text: title },
    times: [{ text: 'la', endsAt: 200 }],
    endsAt: 200,
    place: 'Talo',
    steps: [],
    also: [],
    way: '',
  }) as unknown as PickedListing;

/** A browser in which nothing is kept and nothing happens by itself, at minute 100. Tests say what is otherwise. */
export const stubAdapter = (own: Pick<ShortlistAdapter, 'file'> & Partial<ShortlistAdapter>): ShortlistAdapter => ({
  now: () => 100,
  readPicks: () => [],
  writePicks: () => {},
  fragment: () => '',
  clearFragment: () => {},
  onFragment: () => () => {},
  onMinute: () => () => {},
  venues: async () => ['talo'],
  share: async () => true,
  print: () => {},
  keepOffline: () => {},
  ...own,
});
