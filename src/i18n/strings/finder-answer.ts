import { defineStrings } from '../strings.ts';

/** Texts of the finder's answers: they come with its data. */
export const FINDER_ANSWER_STRINGS = defineStrings({
  'finder.chosen': {
    about: 'Heading of the list of filters in force.',
    fi: 'Valintasi',
    sv: 'Dina val',
    en: 'Your choices',
  },
  'finder.remove': {
    about: 'Read out before the name of a filter in force; the link takes the filter away.',
    fi: 'Poista valinta:',
    sv: 'Ta bort valet:',
    en: 'Remove choice:',
  },
  'finder.chosen-text': {
    about: 'The words searched for, in the list of filters in force.',
    fi: '”{text}”',
    sv: '”{text}”',
    en: '“{text}”',
  },
  'finder.clear': { about: 'Link: no words, no filters.', fi: 'Tyhjennä kaikki', sv: 'Rensa allt', en: 'Clear all' },
  'finder.events-count': {
    about: 'How many events were found; also read out.',
    fi: { one: '{count} tapahtuma', other: '{count} tapahtumaa' },
    sv: { one: '{count} evenemang', other: '{count} evenemang' },
    en: { one: '{count} event', other: '{count} events' },
  },
  'finder.venues-count': {
    about: 'How many places that take the card were found; also read out.',
    fi: { one: '{count} kohde', other: '{count} kohdetta' },
    sv: { one: '{count} plats', other: '{count} platser' },
    en: { one: '{count} place', other: '{count} places' },
  },
  'finder.both': {
    about: 'Joins the two counts: "14 tapahtumaa ja 2 kohdetta".',
    fi: '{events} ja {venues}',
    sv: '{events} och {venues}',
    en: '{events} and {venues}',
  },
  'finder.section.dated': { about: 'Heading: events with dates.', fi: 'Tapahtumat', sv: 'Evenemang', en: 'Events' },
  'finder.section.ongoing': {
    about: 'Heading: exhibitions and the like that are open for weeks or months.',
    fi: 'Avoinna pidempään',
    sv: 'Öppet en längre tid',
    en: 'Open for longer',
  },
  'finder.section.venues': { about: 'Heading: places.', fi: 'Kohteet', sv: 'Platser', en: 'Places' },
  'finder.unconfirmed': {
    about: 'On a place in the results when no source says that the card is accepted there.',
    fi: 'Ei varmistettu: kysy kohteesta, käykö Kaikukortti',
    sv: 'Inte bekräftat: fråga platsen om Kaikukortet gäller',
    en: 'Not confirmed: ask the place whether Kaikukortti is accepted',
  },
  'finder.example': {
    about: 'On a place made up for trying the site out. The Finnish word must stand in every language.',
    fi: 'Esimerkki',
    sv: 'Exempel (Esimerkki)',
    en: 'Example (Esimerkki)',
  },
  'finder.more': {
    about: 'Button: show the next results.',
    fi: { one: 'Näytä vielä {count}', other: 'Näytä vielä {count}' },
    sv: { one: 'Visa {count} till', other: 'Visa {count} till' },
    en: { one: 'Show {count} more', other: 'Show {count} more' },
  },
  'finder.nothing': {
    about: 'Nothing was found; also read out.',
    fi: 'Ei tuloksia',
    sv: 'Inga resultat',
    en: 'No results',
  },
  'finder.nothing-advice': {
    about: 'Under "no results", before a list of links that each give something.',
    fi: 'Näillä valinnoilla ei löytynyt mitään. Tarkista kirjoitusasu, tai jatka jostakin näistä:',
    sv: 'Inget hittades med de här valen. Kontrollera stavningen eller fortsätt här:',
    en: 'Nothing was found with these choices. Check the spelling, or go on from one of these:',
  },
  'finder.way.without': {
    about: 'Link: the same search without one filter, and how many events it gives.',
    fi: { one: 'Ilman valintaa {label}: {count} tapahtuma', other: 'Ilman valintaa {label}: {count} tapahtumaa' },
    sv: { one: 'Utan valet {label}: {count} evenemang', other: 'Utan valet {label}: {count} evenemang' },
    en: { one: 'Without {label}: {count} event', other: 'Without {label}: {count} events' },
  },
  'finder.way.without-text': {
    about: 'Link: the same filters without the words, and how many events they give.',
    fi: { one: 'Ilman hakusanaa ”{text}”: {count} tapahtuma', other: 'Ilman hakusanaa ”{text}”: {count} tapahtumaa' },
    sv: { one: 'Utan sökordet ”{text}”: {count} evenemang', other: 'Utan sökordet ”{text}”: {count} evenemang' },
    en: { one: 'Without “{text}”: {count} event', other: 'Without “{text}”: {count} events' },
  },
  'finder.way.week': {
    about: 'Link: the next seven days instead of the chosen day.',
    fi: { one: 'Seuraavat 7 päivää: {count} tapahtuma', other: 'Seuraavat 7 päivää: {count} tapahtumaa' },
    sv: { one: 'De närmaste 7 dagarna: {count} evenemang', other: 'De närmaste 7 dagarna: {count} evenemang' },
    en: { one: 'Next 7 days: {count} event', other: 'Next 7 days: {count} events' },
  },
  'finder.way.neighbour': {
    about: 'Link: the nearest municipality that has something.',
    fi: { one: 'Lähellä, {label}: {count} tapahtuma', other: 'Lähellä, {label}: {count} tapahtumaa' },
    sv: { one: 'I närheten, {label}: {count} evenemang', other: 'I närheten, {label}: {count} evenemang' },
    en: { one: 'Nearby, {label}: {count} event', other: 'Nearby, {label}: {count} events' },
  },
  'finder.way.month': {
    about: 'Link to the list of a whole month; {month} like "joulukuu 2026".',
    fi: 'Kaikki tapahtumat: {month}',
    sv: 'Alla evenemang: {month}',
    en: 'All events: {month}',
  },
  'finder.search-failed': {
    about: 'The word search could not be loaded; filters still work. A retry button follows.',
    fi: 'Sanahaku ei nyt toimi, joten hakusanaa ei ole otettu huomioon. Muut valinnat toimivat.',
    sv: 'Ordsökningen fungerar inte just nu, så sökordet har lämnats bort. De andra valen fungerar.',
    en: 'Searching by words does not work right now, so your words were left out. The other choices work.',
  },
});
