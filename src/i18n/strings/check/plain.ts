import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about texts in plain Finnish. It is a screening: nothing is kept from being published. */
export const CHECK_PLAIN_STRINGS = defineStrings({
  'plain-long-sentence': {
    about: 'A sentence has too many words; count and max are numbers',
    fi: 'Lause on pitkä helpoksi suomeksi: {count} sanaa, enintään {max} on hyvä. ”{found}”',
    sv: 'Meningen är lång för lätt finska: {count} ord, högst {max} är bra. ”{found}”',
    en: 'The sentence is long for plain Finnish: {count} words, at most {max} is good. “{found}”',
  },
  'plain-long-sentence.fix': {
    about: 'Advice for plain-long-sentence',
    fi: 'Tee siitä kaksi lausetta. Kerro yksi asia yhdessä lauseessa.',
    sv: 'Gör två meningar av den. Säg en sak i varje mening.',
    en: 'Make two sentences of it. Say one thing in each.',
  },
  'plain-long-paragraph': {
    about: 'A paragraph has too many sentences; count and max are numbers',
    fi: 'Kappale on pitkä helpoksi suomeksi: {count} lausetta, enintään {max} on hyvä. ”{found}”',
    sv: 'Stycket är långt för lätt finska: {count} meningar, högst {max} är bra. ”{found}”',
    en: 'The paragraph is long for plain Finnish: {count} sentences, at most {max} is good. “{found}”',
  },
  'plain-long-paragraph.fix': {
    about: 'Advice for plain-long-paragraph',
    fi: 'Jaa se kahdeksi kappaleeksi: jätä väliin tyhjä rivi.',
    sv: 'Dela det i två stycken: lämna en tom rad emellan.',
    en: 'Part it in two: leave an empty line between.',
  },
  'plain-hard-word': {
    about: 'A word of offices; the fix names what people say',
    fi: 'Sana ”{found}” on vaikea.',
    sv: 'Ordet ”{found}” är svårt.',
    en: 'The word “{found}” is hard.',
  },
  'plain-hard-word.fix': {
    about: 'Advice for plain-hard-word; twin is what people say, in Finnish',
    fi: 'Kirjoita tutummin: {twin}.',
    sv: 'Skriv vanligare: {twin}.',
    en: 'Use a more familiar word: {twin}.',
  },
});
