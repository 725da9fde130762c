import { describe, expect, it } from 'vitest';
import { startOfDay } from '#domain/helsinki.ts';
import { indexables, searchPlaces } from '#search/indexables.ts';
import { FIXTURE, makeEvent, makeVenue, STEPS, TODAY } from '../support/catalogue-fixture.ts';

const NOW = startOfDay(TODAY);
const BOILERPLATE = 'boilerplate';
const when = { dates: [{ date: '2026-12-05', start: '18:00' }] };
const venue = makeVenue({
  id: 'talo',
  name: { fi: 'Esimerkkitalo', sv: 'Exempelhuset' },
  summary: { fi: 'Sali keskustassa.', en: 'A hall in town.' },
  address: { place: { fi: 'Vanha asema' }, locality: 'Leppävaara' },
  gettingThere: { fi: BOILERPLATE },
  accessibility: { lift: 'yes', 'accessible-wc': 'no', 'induction-loop': 'ask' },
});
const event = makeEvent(
  {
    slug: 'konsertti',
    venue: 'talo',
    title: { fi: 'Talvikonsertti', en: 'Winter concert' },
    body: { fi: { html: '<p>Ohjelmassa <em>joululauluja</em>.</p>' }, sv: { html: '<p>Julsånger.</p>' } },
    categories: ['music'],
    audience: ['children'],
    languages: ['fi'],
    accessibility: { relaxed: 'yes', lift: 'ask' },
    tickets: { ...STEPS, say: { fi: BOILERPLATE }, note: { fi: BOILERPLATE } },
  },
  when,
);
const catalogue = { ...FIXTURE, venues: [...FIXTURE.venues, venue], events: [...FIXTURE.events, event] };
const listings = indexables(catalogue, NOW);
const byId = new Map(listings.map((listing) => [listing.id, listing]));

describe('What can be searched', () => {
  it('is every event that is not over and every venue', () => {
    const ids = listings.map(({ id }) => id);
    expect(ids).toContain('tapahtumat/esimerkkiteatteri/ensi-ilta');
    expect(ids).not.toContain('tapahtumat/esimerkkiteatteri/mennyt');
    expect(ids).toHaveLength(FIXTURE.events.length - 1 + FIXTURE.venues.length + 2);
  });

  it('has the texts of all languages without markup, and names of the place and the town', () => {
    expect(byId.get('tapahtumat/talo/konsertti')).toMatchObject({
      titles: ['Talvikonsertti', 'Winter concert'],
      places: ['Esimerkkitalo', 'Exempelhuset', 'Espoo'],
      texts: ['Esimerkki.', 'Ohjelmassa joululauluja .', 'Julsånger.'],
    });
    expect(byId.get('kohteet/talo')).toMatchObject({
      names: ['Esimerkkitalo', 'Exempelhuset'],
      places: ['Vanha asema', 'Leppävaara', 'Espoo'],
      texts: ['Sali keskustassa.', 'A hall in town.'],
    });
  });

  it('has codes of the vocabulary, of accessibility only what is there', () => {
    expect(byId.get('tapahtumat/talo/konsertti')?.codes).toEqual([
      'category:music',
      'audience:children',
      'language:fi',
      'accessibility:relaxed',
      'benefit:free-ticket',
      'channel:box-office',
      'channel:phone',
      'children:free',
    ]);
    expect(byId.get('kohteet/talo')?.codes).toEqual(['venue-kind:theatre', 'category:theatre', 'accessibility:lift']);
  });

  it('never holds what stands on every page: ticket steps and ways to get there', () => {
    expect(JSON.stringify(listings)).not.toContain(BOILERPLATE);
  });

  it('is not found at an address that it has left', () => {
    const moved = { ...event, movedTo: 'talo/toinen' };
    expect(indexables({ ...catalogue, events: [moved] }, NOW).some(({ id }) => id.startsWith('tapahtumat/'))).toBe(
      false,
    );
  });

  it('knows the municipalities by all their names', () => {
    expect(searchPlaces(FIXTURE).map(({ id }) => id)).toEqual(['espoo', 'kajaani', 'kuhmo']);
  });
});
