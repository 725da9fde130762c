// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Pick } from '#domain/shortlist/picks.ts';
import { encodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import Shortlist from '#islands/shortlist/Shortlist.tsx';
import type { ShortlistAdapter } from '#islands/shortlist/shortlist-adapter.ts';
import type { PickedListing } from '#views/shortlist/picked-listing.ts';
import { shortlistProps } from '#views/shortlist/shortlist-props.ts';
import { inSteps } from './in-steps.ts';

const TITLE = 'Lasten päivä';
const LISTING = {
  id: 'talo/lapset',
  path: '/talo/lapset/',
  title: { text: TITLE },
  times: [{ text: 'la', endsAt: 200 }],
  endsAt: 200,
  place: 'Talo',
  steps: [],
  also: [],
  way: '',
} as unknown as PickedListing;

it('what came by a link stays in sight while it becomes one’s own, however slow the line', async () => {
  let isSlow = false;
  let fragment = encodeShortlist([LISTING.id]);
  let written: readonly Pick[] = [];
  const adapter: ShortlistAdapter = {
    now: () => 100,
    readPicks: () => written,
    writePicks: (picks) => {
      written = picks;
    },
    fragment: () => fragment,
    clearFragment: () => {
      fragment = '';
    },
    onFragment: () => () => {},
    onMinute: () => () => {},
    venues: async () => ['talo'],
    file: () => (isSlow ? new Promise(() => {}) : Promise.resolve({ listings: { lapset: LISTING }, moved: {} })),
    share: async () => true,
    print: () => {},
    keepOffline: () => {},
  };
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  await inSteps(() => render(<Shortlist {...shortlistProps('fi', 'https://x.example')} adapter={adapter} />, root));
  expect(root.textContent).toContain(TITLE);
  isSlow = true;
  const add = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Lisää omiin poimintoihin');
  await inSteps(() => add?.click());
  expect(written).toEqual([{ id: LISTING.id, title: TITLE }]);
  expect(fragment).toBe('');
  expect(root.querySelector('.sheet')?.textContent).toContain(TITLE);
});
