import { defineStrings } from '../strings.ts';

/** What the finder says about how it understood the words: comes with its data. */
export const FINDER_INTERPRETATION_STRINGS = defineStrings({
  'finder.shown-instead': {
    about: 'The words were corrected; {text} is what was looked for. The link "search anyway" follows.',
    fi: 'Näytetään tulokset: {text}.',
    sv: 'Visar resultat för: {text}.',
    en: 'Showing results for: {text}.',
  },
  'finder.search-anyway': {
    about: 'Link: search for the words exactly as typed.',
    fi: 'Hae silti: {text}',
    sv: 'Sök ändå efter: {text}',
    en: 'Search instead for: {text}',
  },
  'finder.without-words': {
    about: 'Nothing has all the words; the results do not have these.',
    fi: 'Ei löytynyt kaikilla sanoilla; näytetään ilman: {words}.',
    sv: 'Inget hittades med alla ord; visar resultat utan: {words}.',
    en: 'Nothing matched all the words; showing results without: {words}.',
  },
  'finder.any-words': {
    about: 'Nothing has all the words; the results have some of them.',
    fi: 'Ei löytynyt kaikilla sanoilla; näytetään tulokset, joissa on osa niistä.',
    sv: 'Inget hittades med alla ord; visar resultat med några av dem.',
    en: 'Nothing matched all the words; showing results with some of them.',
  },
  'finder.exact': {
    about: 'The visitor asked for the words exactly as typed. A link that takes this back follows.',
    fi: 'Haettu sanoilla juuri niin kuin ne on kirjoitettu.',
    sv: 'Sökte med orden precis som de är skrivna.',
    en: 'Searched for the words exactly as typed.',
  },
  'finder.exact-undo': {
    about: 'Link: similar spellings may be found again.',
    fi: 'Salli myös muut kirjoitusasut',
    sv: 'Tillåt också andra skrivsätt',
    en: 'Allow other spellings too',
  },
  'finder.from-words': {
    about: 'A filter that comes from the words: {label} is a municipality or a time.',
    fi: '{label} (hakusanoista)',
    sv: '{label} (från sökorden)',
    en: '{label} (from your words)',
  },
});
