import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Event } from '#domain/event.ts';
import type { Venue } from '#domain/venue.ts';
import { searchRecords } from '#search/records.ts';

const NOW = 29_700_000;
const labels = {
  category: (code: string) => `[${code}]`,
  audience: (code: string) => `[${code}]`,
  venueKind: (code: string) => `[${code}]`,
};

const tickets = {
  benefit: 'free-ticket',
  channels: ['box-office'],
  booking: 'required',
  say: { fi: 'Sano lippuboilerplate' },
  show: ['card'],
  children: 'free',
  assistant: 'free',
  interpreter: 'free',
  groupVisits: 'ask',
  extraCosts: [],
  note: { fi: 'Kaikukortti lippuboilerplate lapset ilmaiseksi' },
} as const;

const common = { sources: [], checked: '2026-11-01', accessibility: {}, example: true } as const;

const talo: Venue = {
  ...common,
  id: 'esimerkkitalo',
  network: 'kainuu',
  municipality: 'kajaani',
  name: { fi: 'Esimerkkitalo', sv: 'Exempelhuset' },
  kind: 'concert-hall',
  categories: ['music'],
  summary: { fi: 'Sali keskustassa.' },
  address: { place: { fi: 'Vanha asema' }, locality: 'Kajaani' },
  gettingThere: { fi: 'matkaohjeboilerplate' },
  participation: 'unconfirmed',
  evidence: [],
  tickets,
  state: { status: 'open' },
};

const event = (slug: string, endsAt: number, changes: Partial<Event> = {}): Event => ({
  ...common,
  id: `esimerkkitalo/${slug}`,
  venue: 'esimerkkitalo',
  slug,
  network: 'kainuu',
  municipality: 'kajaani',
  title: { fi: 'Talvikonsertti', en: 'Winter concert' },
  summary: { fi: 'Kuoro laulaa.' },
  body: { fi: { html: '<p>Ohjelmassa <em>joululauluja</em>.</p>' } },
  categories: ['music'],
  audience: ['everyone'],
  languages: [],
  status: 'scheduled',
  occurrences: [{ date: '2026-06-01', endDate: '2026-06-01', startsAt: endsAt - 60, endsAt, status: 'scheduled' }],
  tickets,
  ...changes,
});

const catalogue = (events: Event[]): Catalogue => ({
  networks: [
    {
      id: 'kainuu',
      name: { fi: 'Kainuu' },
      municipalities: [
        {
          id: 'kajaani',
          network: 'kainuu',
          name: { fi: 'Kajaani', sv: 'Kajana' },
          postalCodes: [],
          bounds: { south: 0, west: 0, north: 0, east: 0 },
          neighbours: [],
        },
      ],
      childAgeLimit: 18,
      journeyPlanner: 'matka',
      sources: [],
      checked: '2026-11-01',
    },
  ],
  venues: [talo],
  events,
  issuers: [],
  pages: [],
});

const records = (language: 'fi' | 'sv' | 'en') =>
  searchRecords(
    catalogue([event('past', NOW), event('coming', NOW + 1, { audience: ['children'] })]),
    language,
    NOW,
    labels,
  );

describe('search records', () => {
  it('are made of every event that is not over and of every venue', () => {
    expect(records('fi').map(({ id }) => id)).toEqual(['tapahtumat/esimerkkitalo/coming', 'kohteet/esimerkkitalo']);
  });

  it('hold the words of the listing without markup', () => {
    expect(records('fi')[0]).toEqual({
      id: 'tapahtumat/esimerkkitalo/coming',
      kind: 'event',
      title: 'Talvikonsertti',
      otherTitles: ['Winter concert'],
      place: 'Esimerkkitalo, Exempelhuset',
      town: 'Kajaani, Kajana',
      labels: ['[music]', '[children]'],
      summary: 'Kuoro laulaa.',
      text: 'Ohjelmassa joululauluja .',
    });
  });

  it('are there in Finnish where the wanted language is missing, and under the names of all languages', () => {
    const [coming, venue] = records('sv');
    expect(coming).toMatchObject({ title: 'Talvikonsertti', summary: 'Kuoro laulaa.', town: 'Kajana, Kajaani' });
    expect(venue).toMatchObject({
      title: 'Exempelhuset',
      otherTitles: ['Esimerkkitalo'],
      place: 'Vanha asema, Kajaani',
    });
    expect(records('en')[0]).toMatchObject({ title: 'Winter concert', otherTitles: ['Talvikonsertti'] });
  });

  it('never hold what stands on every page: ticket steps and ways to get there', () => {
    const all = (['fi', 'sv', 'en'] as const).flatMap(records);
    expect(all.length).toBe(6);
    expect(JSON.stringify(all)).not.toContain('boilerplate');
  });
});
