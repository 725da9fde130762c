import { defineStrings } from '../strings.ts';

/** Texts of the finder before anything is asked: they come with the page. */
export const FINDER_FORM_STRINGS = defineStrings({
  'finder.text': {
    about: 'Label of the search field.',
    fi: 'Mitä etsit?',
    sv: 'Vad söker du?',
    en: 'What are you looking for?',
  },
  'finder.text-hint': {
    about: 'Under the label: what can be typed.',
    fi: 'Esimerkiksi konsertti, teatteri tai paikan nimi',
    sv: 'Till exempel konsert, teater eller namnet på en plats',
    en: 'For example concert, theatre or the name of a place',
  },
  'finder.suggestions': {
    about: 'Name of the list of proposals under the search field; read out.',
    fi: 'Ehdotukset',
    sv: 'Förslag',
    en: 'Suggestions',
  },
  'finder.suggestions-count': {
    about: 'Read out while typing, when proposals have appeared under the search field.',
    fi: { one: '{count} ehdotus', other: '{count} ehdotusta' },
    sv: { one: '{count} förslag', other: '{count} förslag' },
    en: { one: '{count} suggestion', other: '{count} suggestions' },
  },
  'finder.suggestion.venue': { about: 'After a proposal: it is a place.', fi: 'kohde', sv: 'plats', en: 'place' },
  'finder.suggestion.municipality': { about: 'After a proposal.', fi: 'kunta', sv: 'kommun', en: 'municipality' },
  'finder.submit': { about: 'Button of the search form.', fi: 'Hae', sv: 'Sök', en: 'Search' },
  'finder.when': { about: 'Heading of the date choices.', fi: 'Milloin?', sv: 'När?', en: 'When?' },
  'finder.when-any': {
    about: 'Date choice: no limit.',
    fi: 'Milloin vain',
    sv: 'När som helst',
    en: 'Any time',
  },
  'finder.panel': {
    about: 'Handle of the closed filter panel, before anything is counted.',
    fi: 'Rajaa kunnan, lajin tai kohderyhmän mukaan',
    sv: 'Avgränsa enligt kommun, typ eller målgrupp',
    en: 'Narrow by municipality, kind or audience',
  },
  'finder.panel-lists': {
    about: 'Link in the opened filter panel while its choices are on their way: down to lists that need no filters.',
    fi: 'Valmiit listat',
    sv: 'Färdiga listor',
    en: 'Ready-made lists',
  },
  'finder.results': {
    about: 'Heading above what was found.',
    fi: 'Hakutulokset',
    sv: 'Sökresultat',
    en: 'Search results',
  },
  'finder.loading': {
    about: 'While the answer is on its way; read out.',
    fi: 'Haetaan…',
    sv: 'Söker…',
    en: 'Searching…',
  },
  'finder.data-failed': {
    about: 'Nothing of the finder could be loaded; links to plain lists follow.',
    fi: 'Hakua ei saatu ladattua. Tarkista verkkoyhteys ja yritä uudelleen, tai selaa valmiita listoja:',
    sv: 'Sökningen kunde inte laddas. Kontrollera nätverket och försök igen, eller bläddra i färdiga listor:',
    en: 'The search could not be loaded. Check your connection and try again, or browse these lists:',
  },
  'finder.retry': { about: 'Button: load again.', fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
});
