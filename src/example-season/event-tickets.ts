import type { Category } from '#domain/vocabulary.ts';
import type { TicketsYaml } from './tickets-yaml.ts';

/** Ways in which an event differs from its venue's usual ticket steps. Taken in turn, so that a season has them all. */
const DIFFERENCES: readonly TicketsYaml[] = [
  { quota: '10' },
  { booking: 'required', deadline: '2 days' },
  { benefit: 'nothing-needed' },
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
 * @param usual the venue's steps; @param turn which of the differences is next
 */
export function eventTickets(category: Category, usual: TicketsYaml, turn: number): TicketsYaml | undefined {
  if (category === 'course') return usual.benefit === 'course-place' ? undefined : COURSE;
  // Where nothing is needed there is nothing to differ, and a deadline of the venue would outlive "no booking".
  if (usual.benefit === 'nothing-needed') return undefined;
  const difference = DIFFERENCES[turn % DIFFERENCES.length];
  const isFree = difference?.benefit === 'nothing-needed';
  return isFree && usual.booking !== undefined ? undefined : difference;
}
