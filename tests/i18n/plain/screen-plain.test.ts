import { describe, expect, it } from 'vitest';
import { PLAIN_STRINGS } from '#i18n/plain/plain-strings.ts';
import { PLAIN_TICKET_STRINGS } from '#i18n/plain/plain-ticket-strings.ts';
import { screenPlain } from '#i18n/plain/screen-plain.ts';

const kinds = (text: string) => screenPlain(text).map(({ kind }) => kind);

describe('screening of plain Finnish', () => {
  it.each([
    'Varaa lippu etukäteen. Tee se viimeistään 2 päivää ennen.',
    'Päivä on lauantai 5.12.2026. Alkaa kello 18.00. Loppuu kello 20.00.',
    'Sano: ”Minulla on Kaikukortti.” Kerro myös kortin tunnus.',
    'Esimerkkejä on monta.',
    'Hän on mummi. Nouseeko hissi? Kokonainen päivä!',
    'Ota nämä asiat mukaan. Näitä asioita tarvitset. Onko se mahdollista?',
  ])('finds nothing in "%s"', (text) => {
    expect(screenPlain(text)).toEqual([]);
  });

  it.each([
    ['Lippu on maksuton.', 'maksuton', 'ilmainen'],
    ['Maksuttomat liput ovat ovella.', 'maksuttomat', 'ilmainen'],
    ['Mikäli tulet, soita.', 'mikäli', 'jos'],
    ['Tule esim. maanantaina.', 'esim.', 'esimerkiksi'],
    ['Juhla ja kahvi sekä tanssit.', 'sekä', 'ja'],
    ['Tiedustele paikkoja.', 'tiedustele', 'kysy'],
    ['Noudata ohjeita.', 'noudata', 'tee näin'],
    ['Nouda lippu.', 'nouda', 'hae'],
  ])('finds the hard word in "%s" and says what people say', (text, found, twin) => {
    expect(screenPlain(text)).toEqual([{ kind: 'hard-word', found, twin }]);
  });

  it('counts the words of a sentence: fifteen pass, sixteen do not; a clock time is no end of it', () => {
    const words = (count: number) => `Tule ${Array.from({ length: count - 3 }, () => 'ja').join(' ')} kello 18.00.`;
    expect(screenPlain(words(15))).toEqual([]);
    expect(screenPlain(words(16))).toMatchObject([{ kind: 'long-sentence', words: 16 }]);
  });

  it('counts the sentences of a paragraph, each paragraph for itself', () => {
    const sentences = (count: number) => Array.from({ length: count }, () => 'Tule mukaan.').join(' ');
    expect(kinds(`${sentences(4)}\n\n${sentences(4)}`)).toEqual([]);
    expect(screenPlain(sentences(5))).toMatchObject([{ kind: 'long-paragraph', sentences: 5 }]);
  });
});

const OWN = Object.entries({ ...PLAIN_STRINGS, ...PLAIN_TICKET_STRINGS });

it('the site’s own plain sentences pass', () => {
  expect(OWN.length).toBeGreaterThan(100);
  expect(OWN.flatMap(([key, { text }]) => screenPlain(text).map((finding) => [key, finding]))).toEqual([]);
});
