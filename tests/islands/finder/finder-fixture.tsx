import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { EventSummary } from '#domain/event-summary.ts';
import type { VenueSummary } from '#domain/venue-summary.ts';
import { VENUE_KINDS } from '#domain/vocabulary.ts';
import { FINDER_ANSWER_STRINGS } from '#i18n/strings/finder-answer.ts';
import { FINDER_PANEL_STRINGS } from '#i18n/strings/finder-panel.ts';
import { pickStrings } from '#i18n/strings.ts';
import { CARD_STRINGS } from '#views/card-strings.ts';
import type { FinderWords } from '#views/finder-file.ts';
import { finderOptions } from '#views/finder-options.ts';
import { finderProps } from '#views/finder-props.ts';
import type { NamedSource } from '#views/finder-source.ts';

const at = (iso: string) => Date.parse(`${iso}+02:00`) / 60_000;

/** A Wednesday morning. */
export const CLOCK: Clock = { now: at('2026-11-25T10:00'), today: '2026-11-25' };

const municipality = (id: string, name: string, neighbours: string[]) => ({
  id,
  network: 'kainuu',
  name: { fi: name },
  postalCodes: [],
  bounds: { south: 0, west: 0, north: 0, east: 0 },
  neighbours,
});

const CATALOGUE: Pick<Catalogue, 'networks' | 'events'> = {
  networks: [
    {
      id: 'kainuu',
      name: { fi: 'Kainuu' },
      childAgeLimit: 18,
      journeyPlanner: 'matka',
      sources: [],
      checked: '2026-11-01',
      municipalities: [
        municipality('kajaani', 'Kajaani', ['kuhmo', 'puolanka']),
        municipality('kuhmo', 'Kuhmo', ['kajaani', 'puolanka']),
        municipality('puolanka', 'Puolanka', ['kajaani', 'kuhmo']),
      ],
    },
  ],
  events: [],
};

export const PROPS = finderProps(CATALOGUE, 'fi');

export const WORDS: FinderWords = {
  strings: pickStrings({ ...FINDER_ANSWER_STRINGS, ...FINDER_PANEL_STRINGS, ...CARD_STRINGS }, 'fi'),
  options: finderOptions(CATALOGUE, 'fi'),
  venueKinds: Object.fromEntries(VENUE_KINDS.map((kind) => [kind, kind])) as FinderWords['venueKinds'],
  neighbours: { kajaani: ['kuhmo', 'puolanka'], kuhmo: ['kajaani', 'puolanka'], puolanka: ['kajaani', 'kuhmo'] },
};

export function venue(id: string, changes: Partial<VenueSummary> = {}): VenueSummary {
  return {
    id,
    name: { text: id },
    municipality: 'kajaani',
    kind: 'theatre',
    categories: ['theatre'],
    participation: 'reported',
    example: false,
    ...changes,
  };
}

/** An event at 18–20 on a day, at the venue "talo". */
export function event(slug: string, date: string, changes: Partial<EventSummary> = {}): EventSummary {
  return {
    id: `talo/${slug}`,
    title: { text: `Esimerkki ${slug}` },
    venueName: { text: 'Talo' },
    municipality: 'kajaani',
    categories: ['music'],
    audience: ['everyone'],
    languages: ['fi'],
    accessibility: [],
    channels: ['door'],
    status: 'scheduled',
    benefit: 'free-ticket',
    noBooking: true,
    childrenFree: true,
    example: true,
    occurrences: [
      {
        date,
        start: '18:00',
        endDate: date,
        end: '20:00',
        startsAt: at(`${date}T18:00`),
        endsAt: at(`${date}T20:00`),
        status: 'scheduled',
      },
    ],
    ...changes,
  };
}

export const sourceOf = (events: EventSummary[], venues: VenueSummary[] = [venue('talo')]): NamedSource => ({
  edition: 'first',
  municipalities: ['kajaani', 'kuhmo', 'puolanka'],
  languages: ['fi', 'sv', 'en', 'none'],
  venues,
  events,
});
