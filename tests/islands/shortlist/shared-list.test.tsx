// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Pick } from '#domain/shortlist/picks.ts';
import { encodeShortlist } from '#domain/shortlist/shortlist-link.ts';
import Shortlist from '#islands/shortlist/Shortlist.tsx';
import { shortlistProps } from '#views/shortlist/shortlist-props.ts';
import { inSteps } from './in-steps.ts';
import { pickedListing, stubAdapter } from './stub-shortlist.ts';

const TITLE = 'Lasten päivä';
const LISTING = pickedListing(TITLE);

it('what came by a link stays in sight while it becomes one’s own, however slow the line', async () => {
  let isSlow = false;
  let fragment = encodeShortlist([LISTING.id]);
  let written: readonly Pick[] = [];
  const adapter = stubAdapter({
    readPicks: () => written,
    writePicks: (picks) => {
      written = picks;
    },
    fragment: () => fragment,
    clearFragment: () => {
      fragment = '';
    },
    file: () => (isSlow ? new Promise(() => {}) : Promise.resolve({ listings: { lapset: LISTING }, moved: {} })),
  });
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
