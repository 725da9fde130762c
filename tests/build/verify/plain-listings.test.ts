import { expect, test } from 'vitest';
import { readable } from '#build/page-facts/page-reader.ts';
import type { BuiltSite } from '#build/verify/built-site.ts';
import { runPageChecks } from '#build/verify/page-check.ts';
import { plainListingCheck } from '#build/verify/plain-listings.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { eventListPath, eventPath, venuePath } from '#i18n/routes.ts';
import { PLAIN_LIST_SIZE } from '#views/plain/plain-lists.ts';
import { clockOn, FIXTURE, makeEvent, TODAY } from '../../support/catalogue-fixture.ts';
import { pageOf } from '../../support/page-of.ts';

const TOWN = 'espoo';
const LIST = plainPath(eventListPath('fi', TOWN));
const events = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    makeEvent(
      { slug: `esimerkki-${at}`, venue: 'esimerkkiteatteri' },
      { dates: [{ date: '2026-12-05', start: '18:00' }] },
    ),
  );

/** A site with every page in plain Finnish that a catalogue wants, whose list of the town leads to some of its events. */
function siteWith(all: ReturnType<typeof events>, listed: number, without?: string): BuiltSite {
  const links = all.slice(0, listed).map(({ id }) => `<a href="${plainPath(eventPath('fi', id))}">x</a>`);
  // As every page does: the header and the foot lead to the ordinary list.
  const ordinary = `<a href="${eventListPath('fi', TOWN)}">Suomi</a>`;
  const pages = [...all.map(({ id }) => eventPath('fi', id)), ...FIXTURE.venues.map(({ id }) => venuePath('fi', id))];
  const entries = [
    ...pages.map((path) => [plainPath(path), ''] as const),
    [LIST, ordinary + links.join('') + ordinary] as const,
  ];
  return {
    dir: '',
    files: new Set(),
    pages: new Map(entries.filter(([path]) => path !== without).map(([path, html]) => [path, pageOf(html, path)])),
  };
}
const said = (all: ReturnType<typeof events>, site: BuiltSite) =>
  runPageChecks(site.pages.values().map(readable), [
    plainListingCheck(site, { ...FIXTURE, events: all }, clockOn(TODAY)),
  ]).problems.map(({ page, message }) => `${page} ${message}`);

test('every listing has its page in plain Finnish, and every event its place in its town’s list', () => {
  const all = events(3);
  expect(all.every(({ municipality }) => municipality === TOWN)).toBe(true);
  expect(said(all, siteWith(all, 3))).toEqual([]);
});

test('an event that its town’s list does not lead to is noticed', () => {
  const all = events(3);
  expect(said(all, siteWith(all, 2))).toEqual([`${LIST} leads to 2 of 3 events`]);
});

test('a list that would grow too long holds as many as it may, and no fewer', () => {
  const all = events(PLAIN_LIST_SIZE + 5);
  expect(said(all, siteWith(all, PLAIN_LIST_SIZE))).toEqual([]);
  expect(said(all, siteWith(all, PLAIN_LIST_SIZE - 1))).toEqual([
    `${LIST} leads to ${PLAIN_LIST_SIZE - 1} of ${PLAIN_LIST_SIZE} events`,
  ]);
});

test('a page that is missing is noticed', () => {
  const all = events(1);
  const page = plainPath(eventPath('fi', all[0]?.id ?? ''));
  expect(said(all, siteWith(all, 1, page))).toEqual([`the site does not hold ${page}`]);
});
