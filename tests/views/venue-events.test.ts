import { describe, expect, it } from 'vitest';
import type { Event } from '#domain/event.ts';
import { eventListView } from '#views/event-list.ts';
import { plainVenueView } from '#views/plain/plain-venue.ts';
import { hasOwnList } from '#views/venue-events.ts';
import { venuePageView } from '#views/venue-page.ts';
import { viewContext } from '#views/view-context.ts';
import { clockOn, FIXTURE, makeEvent, makeVenue, TODAY } from '../support/catalogue-fixture.ts';

const house = makeVenue({ id: 'talo', name: { fi: 'Esimerkkitalo', sv: 'Exempelhuset' } });
const evening = (nth: number, given: Partial<Event> = {}) =>
  makeEvent(
    { slug: `ilta-${nth}`, venue: 'talo', title: { fi: `Ilta ${nth}` }, municipality: house.municipality, ...given },
    { dates: [{ date: `2026-12-${String(nth).padStart(2, '0')}`, start: '18:00' }] },
  );

function contextWith(events: readonly Event[], locale: 'fi' | 'sv' = 'fi') {
  const catalogue = { ...FIXTURE, venues: [...FIXTURE.venues, house], events: [...FIXTURE.events, ...events] };
  return viewContext(catalogue, locale, clockOn(TODAY));
}
const evenings = (count: number) => Array.from({ length: count }, (_, at) => evening(at + 1));
const titles = (cards: readonly { title: { text: string } }[]) => cards.map(({ title }) => title.text);

describe("events on a venue's page", () => {
  it('all stand there as long as they are few', () => {
    const page = venuePageView(house, contextWith(evenings(6)));
    expect(page.dated).toHaveLength(6);
    expect(page.moreEvents).toBeUndefined();
  });

  it('are the next five when there are many, with a link to a list of all of them', () => {
    const context = contextWith(evenings(8));
    const page = venuePageView(house, context);
    expect(titles(page.dated)).toEqual(['Ilta 1', 'Ilta 2', 'Ilta 3', 'Ilta 4', 'Ilta 5']);
    expect(page.moreEvents).toEqual({ href: '/tapahtumat/talo/', text: 'Kaikki tapahtumat täällä' });
    const plain = plainVenueView(house, context);
    expect([plain.events.length, plain.more?.href]).toEqual([5, '/tapahtumat/talo/']);
  });

  it('are five of each kind when there are more than ten, though neither kind is many alone', () => {
    const offers = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        makeEvent(
          { slug: `nayttely-${at}`, venue: 'talo', municipality: house.municipality },
          { range: { from: '2026-11-01', until: '2026-12-31', openingHours: 'Mo-Su 10:00-17:00' } },
        ),
      );
    const shown = (dated: number, ongoing: number) => {
      const page = venuePageView(house, contextWith([...evenings(dated), ...offers(ongoing)]));
      return [page.dated.length, page.ongoing.length, page.moreEvents !== undefined];
    };
    expect(shown(6, 4)).toEqual([6, 4, false]);
    expect(shown(5, 6)).toEqual([5, 5, true]);
  });

  it('do not repeat where they are, unless that is another town', () => {
    const elsewhere = evening(2, { municipality: house.municipality === 'kuhmo' ? 'kajaani' : 'kuhmo' });
    const [first, second] = venuePageView(house, contextWith([evening(1), elsewhere])).dated;
    expect([first?.where, second?.where?.text]).toEqual([undefined, 'Esimerkkitalo']);
  });

  it('have a list as long as there are any, so that its address holds; not where the venue has moved', () => {
    const has = (count: number, given = {}) => hasOwnList({ ...house, ...given }, contextWith(evenings(count)));
    expect([has(8), has(1), has(0), has(8, { movedTo: 'uusi' })]).toEqual([true, true, false, false]);
  });
});

describe("a venue's own list", () => {
  const list = eventListView(contextWith(evenings(8), 'sv'), { kind: 'venue', code: 'talo' });

  it('holds all its events under its name in the language of the page, and leads back to it', () => {
    expect(list.title).toBe('Exempelhuset: evenemang');
    expect(list.dated).toHaveLength(8);
    expect(list.beside?.href).toBe('/sv/kohteet/talo/');
    expect(list.head.path).toBe('/sv/tapahtumat/talo/');
  });

  it('is for search engines only when it holds more than the page of the venue', () => {
    const headOf = (count: number) => eventListView(contextWith(evenings(count)), { kind: 'venue', code: 'talo' }).head;
    expect([headOf(8).noindex, headOf(6).noindex]).toEqual([undefined, true]);
  });

  it('asks the finder for the venue by its name, and has its calendar', () => {
    expect(list.finder.href).toBe('/sv/tapahtumat/?q=Exempelhuset');
    expect(list.calendar?.code).toBe('talo');
  });
});
