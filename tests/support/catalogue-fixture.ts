import { expandWhen } from '#domain/calendar/expand-when.ts';
import type { When } from '#domain/calendar/when.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Event } from '#domain/event.ts';
import { startOfDay } from '#domain/helsinki.ts';
import type { Network } from '#domain/network.ts';
import type { TicketSteps } from '#domain/tickets.ts';
import type { Venue } from '#domain/venue.ts';

/** A Sunday: the weekend is today alone, and the next one is far enough away to tell apart. */
export const TODAY = '2026-11-22';

/** The clock at 00.00 of a day in Helsinki, or some minutes after. */
export function clockOn(today: string, minutes = 0): Clock {
  return { today, now: startOfDay(today) + minutes };
}

const SOURCES = [{ name: { fi: 'Esimerkkilähde' }, date: '2026-11-01' }];

export const STEPS: TicketSteps = {
  benefit: 'free-ticket',
  channels: ['box-office', 'phone'],
  booking: 'not-needed',
  show: ['card'],
  children: 'free',
  assistant: 'free',
  interpreter: 'free',
  groupVisits: 'ask',
  extraCosts: [],
};

function network(
  id: string,
  name: string,
  journeyPlanner: Network['journeyPlanner'],
  towns: Record<string, string>,
): Network {
  const ids = Object.keys(towns);
  return {
    id,
    name: { fi: name, sv: `${name} (sv)`, en: `${name} (en)` },
    childAgeLimit: 18,
    journeyPlanner,
    municipalities: ids.map((town) => ({
      id: town,
      network: id,
      name: { fi: towns[town] ?? town },
      postalCodes: [],
      bounds: { south: 60, west: 20, north: 70, east: 30 },
      neighbours: ids.filter((other) => other !== town),
    })),
    sources: SOURCES,
    checked: '2026-11-01',
  };
}

/** A venue of the fixture; what a test is about is given, the rest is plain. */
export function makeVenue(given: Partial<Venue> & Pick<Venue, 'id'>): Venue {
  return {
    network: 'espoo',
    municipality: 'espoo',
    name: { fi: `Esimerkkitalo ${given.id}` },
    kind: 'theatre',
    categories: ['theatre'],
    address: {},
    accessibility: {},
    participation: 'confirmed',
    evidence: [{ kind: 'named', name: { fi: 'Esimerkkilähde' }, date: '2026-05-01' }],
    state: { status: 'open' },
    sources: SOURCES,
    checked: '2026-11-01',
    example: false,
    ...given,
  };
}

/** An event of the fixture at the times of `when`. */
export function makeEvent(given: Partial<Event> & Pick<Event, 'slug' | 'venue'>, when: When): Event {
  const expanded = expandWhen(when);
  if (!expanded.ok) throw new Error(`The fixture's ${given.slug} has impossible dates`);
  return {
    id: `${given.venue}/${given.slug}`,
    network: 'espoo',
    municipality: 'espoo',
    title: { fi: `Esimerkkitapahtuma ${given.slug}` },
    summary: { fi: 'Esimerkki.' },
    body: {},
    categories: ['theatre'],
    audience: ['everyone'],
    languages: ['fi'],
    status: 'scheduled',
    occurrences: expanded.occurrences,
    ...(expanded.ongoing && { ongoing: expanded.ongoing }),
    tickets: STEPS,
    accessibility: {},
    sources: SOURCES,
    checked: '2026-11-01',
    example: false,
    ...given,
  };
}

const VENUES: readonly Venue[] = [
  makeVenue({
    id: 'esimerkkiteatteri',
    name: { fi: 'Esimerkkiteatteri', sv: 'Exempelteatern' },
    address: { street: 'Esimerkkikatu 1', postalCode: '02100', locality: 'Espoo' },
    coordinates: { latitude: 60.17878, longitude: 24.79478, precision: 'exact' },
    phone: '09 123 456',
    tickets: STEPS,
    accessibility: { lift: 'yes', 'accessible-wc': 'no', 'induction-loop': 'ask' },
  }),
  makeVenue({
    id: 'esimerkkimuseo',
    network: 'kainuu',
    municipality: 'kajaani',
    kind: 'museum',
    categories: ['museum'],
    participation: 'reported',
    evidence: [{ kind: 'group', name: { fi: 'Esimerkkilähde' }, date: '2017-02-14' }],
    address: { street: 'Esimerkkitie 2', locality: 'Kajaani' },
  }),
  makeVenue({
    id: 'esimerkkikirkko',
    network: 'kainuu',
    municipality: 'kuhmo',
    kind: 'church',
    participation: 'unconfirmed',
    evidence: [],
  }),
];

const EVENTS: readonly Event[] = [
  makeEvent(
    {
      slug: 'ensi-ilta',
      venue: 'esimerkkiteatteri',
      title: { fi: 'Ensi-ilta', sv: 'Premiär', en: 'First night' },
      audience: ['children'],
    },
    {
      dates: [
        { date: '2026-11-22', start: '18:00', end: '20:00' },
        { date: '2026-12-05', start: '18:00' },
      ],
    },
  ),
  makeEvent(
    { slug: 'peruttu', venue: 'esimerkkiteatteri', status: 'cancelled' },
    { dates: [{ date: '2026-11-28', start: '12:00', end: '13:00' }] },
  ),
  makeEvent(
    {
      slug: 'viikoittain',
      venue: 'esimerkkimuseo',
      network: 'kainuu',
      municipality: 'kajaani',
      categories: ['museum'],
    },
    {
      weekly: {
        from: '2026-11-24',
        until: '2026-12-22',
        days: ['tu'],
        start: '10:00',
        end: '11:00',
        changes: [{ date: '2026-12-01', status: 'full' }],
      },
    },
  ),
  makeEvent(
    {
      slug: 'nayttely',
      venue: 'esimerkkimuseo',
      network: 'kainuu',
      municipality: 'kajaani',
      categories: ['museum'],
      tickets: { ...STEPS, benefit: 'nothing-needed', channels: [] },
    },
    { range: { from: '2026-09-01', until: '2027-02-28', openingHours: 'Tu-Su 11:00-17:00' } },
  ),
  makeEvent(
    { slug: 'mennyt', venue: 'esimerkkiteatteri' },
    { dates: [{ date: '2026-11-20', start: '18:00', end: '20:00' }] },
  ),
];

/** A small catalogue of examples: every calendar kind, every sort of participation, what is off and what is over on {@link TODAY}. */
export const FIXTURE: Catalogue = {
  networks: [
    network('espoo', 'Espoo', 'hsl', { espoo: 'Espoo' }),
    network('kainuu', 'Kainuu', 'matka', { kajaani: 'Kajaani', kuhmo: 'Kuhmo' }),
  ],
  venues: VENUES,
  events: EVENTS,
  issuers: [
    {
      id: 'aikuissosiaalityo',
      network: 'espoo',
      name: { fi: 'Esimerkkipalvelu' },
      kind: 'social-services',
      precision: 'kind',
      municipalities: ['espoo'],
      sources: SOURCES,
      checked: '2026-11-01',
    },
  ],
  pages: [
    {
      id: 'card',
      language: 'fi',
      title: 'Mikä Kaikukortti on',
      description: 'Esimerkkikuvaus',
      body: {
        fi: { html: '<p>Katso <a href="/kohteet/">kohteet</a>.</p>' },
        sv: { html: '<p>Katso <a href="/sv/kohteet/">kohteet</a>.</p>' },
        en: { html: '<p>Katso <a href="/en/kohteet/">kohteet</a>.</p>' },
      },
      sources: SOURCES,
      checked: '2026-11-01',
    },
  ],
};
