// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { expire } from '../../src/components/expiry/expire.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { kindOf, sampleOfKinds } from '../support/page-kinds.ts';
import { catalogueOf } from '../support/site-content.ts';

const dir = builtSite(EXAMPLE_SITE);
const { clock } = await catalogueOf(EXAMPLE_SITE);
const pages = [...readBuiltSite(dir).pages.values()].filter(({ html }) => html.includes('data-l='));
const domOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('behind every list somebody waits for its end, and nothing else is hidden or shown by it', () => {
  const looked = [...sampleOfKinds(pages, 3), ...pages.filter(({ path: at }) => kindOf(at) === 'venue')];
  expect(looked.length).toBeGreaterThan(40);
  const wrong = looked.flatMap(({ path: at, html }) => {
    const lists = [...domOf(html).querySelectorAll('[data-l]')].filter((list) => list.children.length > 0);
    return lists.filter((list) => !list.nextElementSibling?.hasAttribute('hidden')).map(() => at);
  });
  expect(wrong).toEqual([]);
});

test("a venue's page leads to all its events when some that it shows are over, and when all are", () => {
  const html = readFileSync(path.join(dir, 'kohteet/esimerkki-kulttuuritalo-paltamo/index.html'), 'utf8');
  const ends = [...html.matchAll(/<li [^>]*data-e="(\d+)"/g)].map(([, end]) => Number(end)).sort((a, b) => a - b);
  expect(ends.length).toBeGreaterThan(4);
  for (const now of [clock.now, ends[0] ?? 0, ends.at(-1) ?? 0]) {
    const page = domOf(html);
    expire(page, now);
    const link = page.querySelector('a[href="/tapahtumat/esimerkki-kulttuuritalo-paltamo/"]');
    expect(link?.closest('[hidden]'), String(now)).toBeNull();
    const notice = [...page.querySelectorAll('#events ~ .notice')].map((one) => one.hasAttribute('hidden'));
    expect(notice, String(now)).toEqual([now !== ends.at(-1)]);
  }
});
