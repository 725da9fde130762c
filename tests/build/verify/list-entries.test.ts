import { expect, test } from 'vitest';
import { readable } from '#build/page-facts/page-reader.ts';
import { listEntryCheck } from '#build/verify/list-entries.ts';
import { runPageChecks } from '#build/verify/page-check.ts';
import { LOCALE_CODES } from '#i18n/locales.ts';
import { eventListPath, eventPath, sectionPath, venuePath } from '#i18n/routes.ts';
import { clockOn, FIXTURE, makeEvent, TODAY } from '../../support/catalogue-fixture.ts';
import { pageOf } from '../../support/page-of.ts';

const event = makeEvent(
  { slug: 'esimerkki', venue: 'esimerkkiteatteri' },
  { dates: [{ date: '2026-12-05', start: '18:00' }] },
);
const codes = [event.municipality, ...event.categories, ...event.audience, '2026-12'];

/** The lists of a site that all hold the event, but for what is given: a page's HTML, or nothing for a page that is not there. */
function problemsOf(changed: Readonly<Record<string, string | undefined>>): string[] {
  const lists = LOCALE_CODES.flatMap((locale) =>
    [
      sectionPath(locale, 'events'),
      venuePath(locale, event.venue),
      ...codes.map((code) => eventListPath(locale, code)),
    ].map((list) => [list, `<a href="${eventPath(locale, event.id)}">x</a>`] as const),
  );
  const pages = Object.entries({ ...Object.fromEntries(lists), ...changed }).flatMap(([path, html]) =>
    html === undefined ? [] : [pageOf(html, path)],
  );
  const site = { pages: new Map(pages.map((page) => [page.path, page])) };
  const check = listEntryCheck(site, { ...FIXTURE, events: [event] }, clockOn(TODAY));
  return runPageChecks(pages.map(readable), [check]).problems.map(({ page, message }) => `${page} ${message}`);
}
const town = eventListPath('sv', event.municipality);

test('an event that stands in all its lists is in order, on whichever page it stands', () => {
  expect(codes.length).toBeGreaterThan(3);
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ [town]: '<p>', [`${town}2/`]: `<a href="${eventPath('sv', event.id)}">x</a>` })).toEqual([]);
});

test('an event that a list does not hold, and a list that is not there, are noticed', () => {
  expect(problemsOf({ [town]: `<a href="${eventPath('fi', event.id)}">x</a>` })).toEqual([
    `${town} does not list ${event.id}`,
  ]);
  expect(problemsOf({ [town]: undefined })).toEqual([`${town} does not exist, but ${event.id} belongs to it`]);
});

test('the page of an event that is called like a year is no page of a list', () => {
  const list = eventListPath('fi', event.venue);
  const link = `<a href="${eventPath('fi', event.id)}">x</a>`;
  expect(problemsOf({ [list]: '<p>', [`${list}1984/`]: link })).toEqual([`${list} does not list ${event.id}`]);
});

test('an event that the page of its venue leaves out must stand in the list of the venue', () => {
  const house = venuePath('fi', event.venue);
  const list = eventListPath('fi', event.venue);
  const link = `<a href="${eventPath('fi', event.id)}">x</a>`;
  expect(problemsOf({ [house]: '<p>' })).toEqual([`${house} does not list ${event.id}`]);
  expect(problemsOf({ [house]: '<p>', [list]: link })).toEqual([]);
  expect(problemsOf({ [list]: '<p>' })).toEqual([`${list} does not list ${event.id}`]);
});
