import { defineStrings } from '../strings.ts';

/** Texts of the running-text pages, the issuers' page and the page for addresses that do not exist. */
export const PAGE_STRINGS = defineStrings({
  'page.checked': {
    about: 'At the end of a page; {date} is when its facts were last compared with their sources.',
    fi: 'Tiedot tarkistettu {date}',
    sv: 'Uppgifterna kontrollerade {date}',
    en: 'Checked {date}',
  },
  'page.sources': { about: 'Heading over a list of sources.', fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  'page.missing': {
    about: 'Instead of the text when it could not be read at build time.',
    fi: 'Tätä tekstiä ei saatu näkyviin. Kokeile myöhemmin uudelleen.',
    sv: 'Texten kunde inte visas. Försök igen senare.',
    en: 'This text could not be shown. Please try again later.',
  },
  'issuers.title': {
    about: 'Heading and title.',
    fi: 'Mistä kortin saa',
    sv: 'Var du får kortet',
    en: 'Where to get the card',
  },
  'issuers.description': {
    about: 'Description for search engines.',
    fi: 'Palvelut ja järjestöt, joista voit kysyä Kaikukorttia Espoossa ja Kainuussa.',
    sv: 'Tjänster och organisationer där du kan fråga om Kaikukortet i Esbo och Kajanaland.',
    en: 'Services and organisations where you can ask for the Kaikukortti card in Espoo and Kainuu.',
  },
  'issuers.kind': {
    about: 'Said of an issuer when sources name only what kind of service it is.',
    fi: 'Lähteet kertovat vain, millainen palvelu kortin antaa. Kysy palvelusta, jossa olet asiakkaana.',
    sv: 'Källorna anger bara vilken sorts tjänst som ger kortet. Fråga där du är klient.',
    en: 'The sources only tell what kind of service gives the card. Ask at the service you use.',
  },
  'issuers.none': {
    about: 'When no issuer of an area is known.',
    fi: 'Täältä ei ole vielä tietoja.',
    sv: 'Här saknas ännu uppgifter.',
    en: 'No information for this area yet.',
  },
  'not-found.title': {
    about: 'Heading of the page for addresses that do not exist.',
    fi: 'Sivua ei löytynyt',
    sv: 'Sidan hittades inte',
    en: 'Page not found',
  },
  'not-found.text': {
    about: 'Under it.',
    fi: 'Osoitteessa voi olla virhe, tai sivu on poistunut.',
    sv: 'Det kan finnas ett fel i adressen, eller så har sidan tagits bort.',
    en: 'There may be a mistake in the address, or the page is gone.',
  },
});
