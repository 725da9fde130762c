import { describe, expect, it } from 'vitest';
import type { TicketSteps } from '#domain/tickets.ts';
import { BENEFITS, TICKET_CHANNELS } from '#domain/vocabulary.ts';
import { plainTicketExtras } from '#i18n/plain/plain-ticket-extras.ts';
import { plainGeneralSteps, plainTicketSteps } from '#i18n/plain/plain-ticket-steps.ts';
import { screenPlain } from '#i18n/plain/screen-plain.ts';
import { sentenceText } from '#i18n/sentence.ts';

const CONTACTS = { phone: '08 123 4567', email: 'liput@esimerkki.example' };
const BASE: TicketSteps = {
  benefit: 'free-ticket',
  channels: ['box-office'],
  booking: 'not-needed',
  show: ['card', 'id'],
  children: 'free',
  assistant: 'free',
  interpreter: 'free',
  groupVisits: 'ask',
  extraCosts: [],
};
const isFar = (channels: TicketSteps['channels']) =>
  channels.length > 0 && channels.every((channel) => channel === 'phone' || channel === 'email');
const linesOf = (steps: TicketSteps, contacts: Parameters<typeof plainTicketSteps>[1] = CONTACTS) =>
  plainTicketSteps(steps, contacts).flatMap(({ text, ways }) => [text, ...ways.map(sentenceText)]);

/** Every way in which a ticket may be had that a file can say. */
const SUBSETS = Array.from({ length: 2 ** TICKET_CHANNELS.length }, (_, bits) =>
  TICKET_CHANNELS.filter((_, at) => (bits >> at) & 1),
);
const ALL = BENEFITS.flatMap((benefit) =>
  SUBSETS.flatMap((channels) =>
    (['required', 'recommended', 'not-needed'] as const).flatMap((booking) =>
      [undefined, { amount: 1, unit: 'hours' as const }, { amount: 2, unit: 'working-days' as const }].flatMap(
        (deadline) =>
          ([['card', 'id'], ['card'], ['id'], []] as const).map(
            (show): TicketSteps => ({ ...BASE, benefit, channels, booking, show, ...(deadline && { deadline }) }),
          ),
      ),
    ),
  ),
);

describe('ticket steps in plain Finnish', () => {
  it('say one thing after the other, with the phone to press', () => {
    const steps: TicketSteps = {
      ...BASE,
      channels: ['phone', 'box-office', 'door'],
      booking: 'required',
      deadline: { amount: 2, unit: 'days' },
    };
    expect(plainTicketSteps(steps, CONTACTS)).toEqual([
      {
        text: 'Varaa lippu etukäteen. Tee se viimeistään 2 päivää ennen tapahtumaa.',
        ways: [
          [{ text: 'Soita: ' }, { text: '08 123 4567', href: 'tel:+35881234567' }],
          [{ text: 'Mene lippukassalle.' }],
        ],
      },
      { text: 'Saat varatun lipun ovelta.', ways: [] },
      { text: 'Sano: ”Minulla on Kaikukortti”.', ways: [] },
      { text: 'Kerro kortin tunnus. Tunnus lukee kortissa.', ways: [] },
      { text: 'Ota Kaikukortti mukaan ja näytä se.', ways: [] },
      { text: 'Ota mukaan henkilökortti, ajokortti tai passi.', ways: [] },
    ]);
  });

  it('of every way there is: easy, and none of its facts lost', () => {
    expect(ALL.length).toBeGreaterThan(4000);
    for (const steps of ALL) {
      const lines = linesOf(steps);
      const said = lines.join(' ');
      const about = JSON.stringify(steps);
      expect(lines.flatMap(screenPlain), about).toEqual([]);
      const walksIn = steps.benefit === 'free-admission' && steps.booking === 'not-needed';
      const isFree = steps.benefit === 'nothing-needed';
      const isAsked = !walksIn && !(isFree && steps.booking === 'not-needed');
      expect(said.includes(CONTACTS.phone), about).toBe(isAsked && steps.channels.includes('phone'));
      expect(said.includes(CONTACTS.email), about).toBe(isAsked && steps.channels.includes('email'));
      const isBooked = steps.booking !== 'not-needed' || steps.benefit === 'course-place';
      expect(/viimeistään/.test(said), about).toBe(isBooked && steps.deadline !== undefined);
      expect(/Minulla on Kaikukortti/.test(said), about).toBe(!isFree);
      expect(/passi/.test(said), about).toBe(!isFree && steps.show.includes('id'));
      // On a course that is enrolled for by phone and mail alone nobody is there to show the card to.
      const isMet = steps.benefit !== 'course-place' || steps.show.includes('id') || !isFar(steps.channels);
      expect(/Ota Kaikukortti mukaan/.test(said), about).toBe(!isFree && steps.show.includes('card') && isMet);
      expect(/Et tarvitse Kaikukorttia/.test(said), about).toBe(isFree);
    }
  });

  it('say that a number or an address is not known rather than nothing', () => {
    expect(linesOf({ ...BASE, channels: ['phone', 'email'] }, {})).toContain('Soita paikkaan.');
    expect(linesOf({ ...BASE, channels: [] })[0]).toContain('Kysy paikasta, miten se tehdään.');
  });

  it('keep a venue’s own words', () => {
    expect(linesOf({ ...BASE, say: { fi: 'Sano: Haen Kaiku-lipun.' } })).toContain('Sano: Haen Kaiku-lipun.');
  });

  it('begin with asking where nobody has told how it is', () => {
    const [first, ...others] = plainGeneralSteps(CONTACTS);
    expect(first?.text).toBe('Kysy paikasta, käykö Kaikukortti.');
    expect(first?.ways.map(sentenceText)).toEqual([
      'Soita: 08 123 4567',
      'Lähetä sähköpostia: liput@esimerkki.example',
    ]);
    expect(others.length).toBeGreaterThan(3);
  });
});

describe('what else there is to know', () => {
  it.each([
    [{ children: 'free' }, 'Lapsen pitää olla alle 18-vuotias.'],
    [{ children: 'not-included' }, 'Lapset eivät pääse mukaan kortilla.'],
    [{ children: 'not-included', benefit: 'course-place' }, 'Paikka kurssilla on vain sinulle.'],
    [{ children: 'ask' }, 'Kysy paikasta, pääsevätkö lapsesi mukaan ilmaiseksi.'],
    [{ quota: 'limited' }, 'Kaikille ei ehkä riitä lippuja.'],
    [{ quota: 4, benefit: 'course-place' }, 'Ilmaisia paikkoja on yhteensä 4.'],
    [{ assistant: 'ask' }, 'pääseekö avustaja tai tulkki'],
    [{ course: { perTerm: 1 }, benefit: 'course-place' }, 'Voit saada yhden ilmaisen paikan lukukaudessa.'],
    [{ course: { perTerm: 2 }, benefit: 'course-place' }, 'Voit saada 2 ilmaista paikkaa lukukaudessa.'],
    [{ extraCosts: [{ kind: 'cloakroom', cents: 250 }] }, 'Takin säilytys maksaa 2,50 €.'],
    [{ extraCosts: [{ kind: 'materials' }] }, 'Tarvikkeet maksavat erikseen.'],
    [{ note: { fi: 'Ovi on pihan puolella' } }, 'Ovi on pihan puolella.'],
  ] as [Partial<TicketSteps>, string][])('%o', (part, said) => {
    const all = plainTicketExtras({ ...BASE, ...part }, 18);
    expect(all.join(' ').replace(/\u00a0/g, ' ')).toContain(said);
    expect(all.flatMap(screenPlain)).toEqual([]);
  });

  it('nobody brings children or helpers on a card where no card is needed', () => {
    expect(plainTicketExtras({ ...BASE, benefit: 'nothing-needed' }, 18)).toEqual([]);
  });
});
