import type { Category } from '#domain/vocabulary.ts';
import type { ListingText } from './listing-text.ts';
import type { TicketsYaml } from './tickets-yaml.ts';

// The booking is named too: a venue's own would outlive the change.
const FREE_FOR_ALL: TicketsYaml = { benefit: 'nothing-needed', booking: 'not-needed' };

/** Ways in which an event differs from its venue's usual ticket steps. Taken in turn, so that a season has them all. */
const DIFFERENCES: readonly TicketsYaml[] = [
  { quota: '10' },
  { booking: 'required', deadline: '2 days' },
  FREE_FOR_ALL,
  {
    children: 'not-included',
    note: {
      fi: 'Lapsikin tarvitsee oman lipun.',
      sv: 'Också barn behöver en egen biljett.',
      en: 'A child needs a ticket too.',
    },
  },
  { quota: 'limited', booking: 'recommended' },
  { extraCosts: [{ kind: 'cloakroom', euros: '1.50' }] },
  { booking: 'required', deadline: '24 hours', quota: '5' },
  {
    channels: ['email', 'office'],
    say: {
      fi: 'Kerro varatessasi, että sinulla on Kaikukortti, ja montako teitä on.',
      sv: 'Berätta när du bokar att du har Kaikukortet och hur många ni är.',
      en: 'When you book, say that you have a Kaikukortti and how many you are.',
    },
  },
  { children: 'ask', groupVisits: 'no' },
  {
    extraCosts: [
      { kind: 'service-fee', euros: '1.00' },
      { kind: 'materials', euros: '5.00' },
    ],
  },
  { show: ['card', 'id'], assistant: 'ask', interpreter: 'ask' },
  { booking: 'recommended', deadline: '3 working-days', groupVisits: 'yes' },
  { channels: ['box-office', 'door'] },
  {
    extraCosts: [
      {
        kind: 'other',
        euros: '4.00',
        note: { fi: 'Kahvi ja pulla.', sv: 'Kaffe och bulle.', en: 'Coffee and a bun.' },
      },
    ],
  },
];

const COURSE: TicketsYaml = {
  benefit: 'course-place',
  channels: ['office', 'phone'],
  booking: 'required',
  deadline: '5 working-days',
  course: { perTerm: '2' },
};

/**
 * What an event's own file says about tickets, or nothing when the venue's steps hold.
 *
 * @param usual the venue's steps; @param turn tells which of the differences is next; called only when one is taken
 */
export function eventTickets(
  category: Category,
  { isFree }: ListingText,
  usual: TicketsYaml,
  turn: () => number,
): TicketsYaml | undefined {
  if (usual.benefit === 'nothing-needed') return undefined;
  if (isFree) return FREE_FOR_ALL;
  if (category === 'course') return usual.benefit === 'course-place' ? undefined : COURSE;
  return DIFFERENCES[turn() % DIFFERENCES.length];
}
