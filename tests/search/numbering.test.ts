import { describe, expect, it } from 'vitest';
import { searchFiles, siteIndex } from '#build/search-files.ts';
import { eventResultId, venueResultId } from '#domain/result-id.ts';
import { encodeFinderData } from '#views/encode-finder-data.ts';
import { finderSource } from '#views/finder-source.ts';
import { clockOn, FIXTURE, makeEvent, makeVenue, TODAY } from '../support/catalogue-fixture.ts';

const { now } = clockOn(TODAY);
const when = { dates: [{ date: '2026-12-05', start: '18:00' }] };
/** In the catalogue's order, with a venue and an event that have moved before others that have not. */
const catalogue = {
  ...FIXTURE,
  venues: [makeVenue({ id: 'aitta', movedTo: 'zoo' }), ...FIXTURE.venues, makeVenue({ id: 'zoo' })],
  events: [
    makeEvent({ slug: 'alku', venue: 'aitta', title: { fi: 'Alku' } }, when),
    makeEvent({ slug: 'muutto', venue: 'aitta', title: { fi: 'Muutto' }, movedTo: 'zoo/muutto' }, when),
    ...FIXTURE.events,
    makeEvent({ slug: 'muutto', venue: 'zoo', title: { fi: 'Muutto' } }, when),
  ],
};
const index = siteIndex({ catalogue, now, concepts: [] });
const listings = searchFiles(index, [])('fi').find(({ name }) => name === 'listings.json');

describe("the numbers that the search answers with are the finder's", () => {
  it.each(['fi', 'sv', 'en'] as const)('in %s', (locale) => {
    const { data } = encodeFinderData(finderSource(catalogue, locale, now));
    const { events, venues } = finderSource(catalogue, locale, now);
    const ids = [...events.map(({ id }) => eventResultId(id)), ...venues.map(({ id }) => venueResultId(id))];
    expect(ids.slice(0, index.ids.length)).toEqual(index.ids);
    // Behind them stand venues that have moved: no search names them.
    expect(ids.slice(index.ids.length)).toEqual(['kohteet/aitta']);
    expect(JSON.parse(listings?.json ?? '')).toMatchObject({ edition: data.edition, size: index.ids.length });
  });

  it('change their edition when a listing comes or goes', () => {
    const nameOf = (events: typeof catalogue.events) => finderSource({ ...catalogue, events }, 'fi', now).edition;
    expect(nameOf(catalogue.events.slice(1))).not.toBe(nameOf(catalogue.events));
  });
});
