import { expect, test } from 'vitest';
import { readBuiltSite } from '#build/verify/built-site.ts';
import { phoneHref } from '#domain/phone.ts';
import { eventPath, venuePath } from '#i18n/routes.ts';
import { builtSite, EXAMPLE_SITE } from '../support/built-sites.ts';
import { catalogueOf } from '../support/site-content.ts';

const site = readBuiltSite(builtSite(EXAMPLE_SITE));
const { catalogue } = await catalogueOf(EXAMPLE_SITE);
const phoneOf = new Map(catalogue.venues.map((venue) => [venue.id, venue.phone]));

const hrefsOf = (path: string) => site.pages.get(path)?.tags.map((tag) => tag.attributes['href']) ?? [];

test('every page of an event or a venue with a phone number has it as a link to call', () => {
  const listings = [
    ...catalogue.events.map((event) => ({
      path: eventPath('fi', event.id),
      phone: event.tickets.phone ?? phoneOf.get(event.venue),
    })),
    ...catalogue.venues.map((venue) => ({ path: venuePath('fi', venue.id), phone: venue.phone })),
  ].filter(({ phone }) => phone !== undefined);
  expect(listings.length).toBeGreaterThan(50);
  const without = listings.filter(({ path, phone }) => !hrefsOf(path).includes(phoneHref(phone ?? '')));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('every page of an event links to its venue, to a route and to a map', () => {
  const without = catalogue.events.filter((event) => {
    const hrefs = hrefsOf(eventPath('fi', event.id));
    const outside = hrefs.filter((href) => href?.startsWith('https://'));
    return !hrefs.includes(venuePath('fi', event.venue)) || outside.length < 2;
  });
  expect(catalogue.events.length).toBeGreaterThan(80);
  expect(without.map(({ id }) => id)).toEqual([]);
});
