import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketSteps } from '#domain/tickets.ts';
import { BENEFITS, TICKET_CHANNELS } from '#domain/vocabulary.ts';
import { generalTicketSentences } from '#i18n/general-ticket-sentences.ts';
import { LOCALE_CODES, type Locale } from '#i18n/locales.ts';
import { type Sentence, sentenceText } from '#i18n/sentence.ts';
import { type TicketSentences, ticketSentences } from '#i18n/ticket-sentences.ts';

const STEPS: TicketSteps = {
  benefit: 'free-ticket',
  channels: ['phone', 'door'],
  booking: 'required',
  deadline: { amount: 2, unit: 'days' },
  show: ['card'],
  children: 'free',
  assistant: 'free',
  interpreter: 'free',
  groupVisits: 'ask',
  extraCosts: [],
};
const CONTEXT = { childAgeLimit: 18, venuePhone: '08 123 456', venueEmail: 'liput@esimerkki.example' };

const texts = ({ steps, also }: TicketSentences) => ({ steps: steps.map(sentenceText), also: also.map(sentenceText) });
const inFinnish = (part: Partial<TicketSteps>) => texts(ticketSentences({ ...STEPS, ...part }, CONTEXT, 'fi'));
const links = (sentences: readonly Sentence[]) => sentences.flat().flatMap((part) => part.href ?? []);

describe('the way to a free ticket', () => {
  it('is told in the order in which it is done', () => {
    expect(inFinnish({ show: ['card', 'id'] })).toEqual({
      steps: [
        'Varaa lippu puhelimella 08 123 456 viimeistään 2 päivää ennen tapahtumaa. Saat varatun lipun ovelta.',
        'Sano: Minulla on Kaikukortti.',
        'Ota Kaikukortti mukaan ja näytä se ovella. Kerro myös kortin tunnus. Ota mukaan myös henkilökortti, ajokortti tai passi.',
      ],
      also: [
        'Kaikukortilla ei saa lippua verkkokaupasta.',
        'Omat alle 18-vuotiaat lapsesi ja lapsenlapsesi pääsevät mukaan ilmaiseksi, kun tulette yhdessä.',
        'Avustaja ja tulkki pääsevät mukaan ilmaiseksi. Pyydä heille omat liput.',
        'Tuletteko ryhmänä työntekijän kanssa? Kysy kohteesta, käykö yhteisön Kaikukortti.',
      ],
    });
  });

  it('tells readers of other languages the Finnish words to say, marked as Finnish', () => {
    const { steps } = ticketSentences(STEPS, CONTEXT, 'en');
    expect(sentenceText(steps[1] ?? [])).toBe('Say: I have a Kaikukortti card. In Finnish: Minulla on Kaikukortti.');
    expect(steps[1]).toContainEqual({ text: 'Minulla on Kaikukortti', lang: 'fi' });
  });

  it('needs no booking at the box office', () => {
    expect(inFinnish({ booking: 'not-needed', channels: ['box-office', 'door'] }).steps[0]).toBe(
      'Hae lippu lippukassalta tai ovelta. Lippua ei tarvitse varata.',
    );
  });

  it('calls and writes to the ticket office where it has contacts of its own, else to the venue', () => {
    const own = ticketSentences({ ...STEPS, channels: ['phone', 'email'], phone: '044 710 0494' }, CONTEXT, 'fi');
    expect(links(own.steps)).toEqual(['tel:+358447100494', 'mailto:liput@esimerkki.example']);
  });

  it('says "by phone" without a number when none is known', () => {
    const { steps } = ticketSentences({ ...STEPS, channels: ['phone'] }, { childAgeLimit: 18 }, 'fi');
    expect(sentenceText(steps[0] ?? [])).toBe('Varaa lippu puhelimella viimeistään 2 päivää ennen tapahtumaa.');
    expect(links(steps)).toEqual([]);
  });

  it('uses the venue’s own words where it has written some, with a full stop and their language', () => {
    const { steps } = ticketSentences({ ...STEPS, say: { fi: 'Kysy Kaikukortti-lippua' } }, CONTEXT, 'sv');
    expect(steps[1]).toEqual([{ text: 'Kysy Kaikukortti-lippua.', lang: 'fi' }]);
  });

  it.each<[string, Partial<TicketSteps>, string]>([
    ['by e-mail alone', { channels: ['email'] }, 'Kirjoita viestiin: Minulla on Kaikukortti.'],
    ['by e-mail or aloud', { channels: ['email', 'phone'] }, 'Sano tai kirjoita: Minulla on Kaikukortti.'],
    [
      'nowhere when one just walks in, though questions go by e-mail',
      { benefit: 'free-admission', booking: 'not-needed', channels: ['email'] },
      'Sano: Minulla on Kaikukortti.',
    ],
  ])('tells what to write %s', (_, part, text) => {
    expect(inFinnish(part).steps[1]).toBe(text);
  });

  it.each<[string, Partial<TicketSteps>, string]>([
    ['a number', { quota: 10 }, 'Ilmaisia lippuja on yhteensä 10.'],
    ['a limit', { quota: 'limited' }, 'Ilmaisia lippuja on rajattu määrä.'],
    ['a cloakroom', { extraCosts: [{ kind: 'cloakroom', cents: 250 }] }, 'Narikka maksaa 2,50 €.'],
    [
      'a fee',
      { extraCosts: [{ kind: 'service-fee', note: { fi: 'Vain verkossa' } }] },
      'Lipusta pitää maksaa palvelumaksu. Vain verkossa.',
    ],
    ['children', { children: 'ask' }, 'Kysy kohteesta, pääsevätkö omat lapsesi mukaan ilmaiseksi.'],
    [
      'an assistant',
      { interpreter: 'ask' },
      'Avustaja pääsee mukaan ilmaiseksi. Kysy kohteesta, pääseekö myös tulkki.',
    ],
    [
      'groups',
      { groupVisits: 'yes' },
      'Palvelun tai järjestön työntekijä voi tuoda pienen ryhmän yhteisön Kaikukortilla.',
    ],
    ['a note', { note: { fi: 'Kassa aukeaa klo 17.' } }, 'Kassa aukeaa klo 17.'],
  ])('tells of %s', (_, part, text) => {
    expect(inFinnish(part).also).toContain(text);
  });

  it('takes the age of children from the network', () => {
    const { also } = texts(ticketSentences(STEPS, { childAgeLimit: 16 }, 'en'));
    expect(also).toContain('Your own children and grandchildren under 16 get in free when you come together.');
  });
});

describe('the way to a course', () => {
  it('is to enrol like everybody, then to tell the code', () => {
    expect(
      inFinnish({
        benefit: 'course-place',
        channels: ['office', 'phone'],
        children: 'not-included',
        course: { perTerm: 1 },
      }),
    ).toEqual({
      steps: [
        'Ilmoittaudu kurssille viimeistään 2 päivää ennen kurssin alkua samalla tavalla kuin muutkin.',
        'Kerro sen jälkeen Kaikukortin tunnus toimistossa tai puhelimella 08 123 456.',
        'Sano: Minulla on Kaikukortti.',
        'Ota Kaikukortti mukaan ja näytä se toimistossa.',
      ],
      also: [
        'Kurssipaikka on vain sinulle, ei lapsille.',
        'Avustaja ja tulkki pääsevät mukaan ilmaiseksi.',
        'Kaikukortilla saa yhden kurssipaikan lukukaudessa.',
        'Tuletteko ryhmänä työntekijän kanssa? Kysy kohteesta, käykö yhteisön Kaikukortti.',
      ],
    });
  });
});

describe('the way to a course where only the code is asked for', () => {
  it('does not ask for the code twice', () => {
    const { steps } = inFinnish({ benefit: 'course-place', channels: ['office'], show: [] });
    expect(steps.filter((step) => step.includes('Kerro'))).toEqual([
      'Kerro sen jälkeen Kaikukortin tunnus toimistossa.',
    ]);
  });
});

describe('what is free for everybody', () => {
  it('says that the card is not needed, and nothing of the card', () => {
    expect(inFinnish({ benefit: 'nothing-needed', channels: [], booking: 'not-needed' })).toEqual({
      steps: ['Kaikukorttia ei tarvita: kaikki pääsevät sisään ilmaiseksi.'],
      also: [],
    });
  });

  it('says it when a place must be booked', () => {
    expect(inFinnish({ benefit: 'nothing-needed', channels: ['phone'] }).steps[1]).toBe(
      'Varaa paikka puhelimella 08 123 456 viimeistään 2 päivää ennen tapahtumaa.',
    );
  });
});

describe('where no source tells the way', () => {
  it('asks to check with the venue first, with its contacts', () => {
    const { steps } = generalTicketSentences(CONTEXT, 'fi');
    expect(sentenceText(steps[0] ?? [])).toMatch(/^Kysy kohteesta ennen lähtöä/);
    expect(links(steps)).toEqual(['tel:+3588123456', 'mailto:liput@esimerkki.example']);
  });

  it.each(LOCALE_CODES)('gives whole sentences in %s', (locale) => {
    expectWellWritten(generalTicketSentences({ childAgeLimit: 18 }, locale));
  });
});

function expectWellWritten({ steps, also }: TicketSentences) {
  expect(steps.length).toBeGreaterThan(0);
  for (const sentence of [...steps, ...also]) {
    const text = sentenceText(sentence);
    expect(text).toMatch(/^\p{Lu}.*[^\s.]\.$/u);
    expect(text).not.toMatch(/[{}\uE000\uE001]|\s{2}|\s[.,]|undefined/u);
    for (const part of sentence) if (part.href) expect(part.href).toMatch(/^(tel:\+?\d+|mailto:\S+@\S+)$/);
  }
}

const localized = fc.constantFrom(
  { fi: 'Kassa aukeaa klo 17' },
  { fi: 'Kysy lisää.', sv: 'Fråga mera.', en: 'Ask more.' },
);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const cost = fc.record({
  kind: fc.constantFrom('cloakroom' as const, 'service-fee' as const, 'materials' as const, 'other' as const),
  cents: maybe(fc.nat(5000)),
  note: maybe(localized),
});
const anySteps = fc.record({
  benefit: fc.constantFrom(...BENEFITS),
  channels: fc.shuffledSubarray([...TICKET_CHANNELS]),
  booking: fc.constantFrom('required', 'recommended', 'not-needed'),
  deadline: maybe(
    fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom('hours', 'days', 'working-days') }),
  ),
  quota: maybe(fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant('limited'))),
  say: maybe(localized),
  show: fc.subarray(['card', 'id']),
  children: fc.constantFrom('free', 'not-included', 'ask'),
  assistant: fc.constantFrom('free', 'ask'),
  interpreter: fc.constantFrom('free', 'ask'),
  course: maybe(fc.record({ perTerm: maybe(fc.integer({ min: 1, max: 4 })), note: maybe(localized) })),
  groupVisits: fc.constantFrom('yes', 'no', 'ask'),
  extraCosts: fc.array(cost, { maxLength: 3 }),
  phone: maybe(fc.constant('044 710 0494')),
  email: maybe(fc.constant('liput@esimerkki.example')),
  note: maybe(localized),
});

describe('every combination of the data', () => {
  it.each<Locale>(LOCALE_CODES)('gives whole sentences in %s', (locale) => {
    fc.assert(
      fc.property(anySteps, fc.constantFrom({ childAgeLimit: 18 }, CONTEXT), (steps, context) => {
        // Absent and undefined mean the same to the code; the type allows only absent.
        expectWellWritten(ticketSentences(steps as TicketSteps, context, locale));
      }),
      { numRuns: 500 },
    );
  });

  it('of channels, booking and benefit is covered one by one', () => {
    const subsets = Array.from({ length: 2 ** TICKET_CHANNELS.length }, (_, bits) =>
      TICKET_CHANNELS.filter((_channel, index) => (bits >> index) & 1),
    );
    expect(subsets).toHaveLength(32);
    for (const channels of subsets)
      for (const benefit of BENEFITS)
        for (const booking of ['required', 'recommended', 'not-needed'] as const)
          for (const locale of LOCALE_CODES)
            expectWellWritten(ticketSentences({ ...STEPS, channels, benefit, booking }, CONTEXT, locale));
  });
});
