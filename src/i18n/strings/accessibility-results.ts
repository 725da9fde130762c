import { defineStrings } from '../strings.ts';

/** The parts of the accessibility statement that are written from the last run of the tests and from the site's settings. */
export const ACCESSIBILITY_RESULT_STRINGS = defineStrings({
  'results.title': {
    about: 'Heading; date of the test run',
    fi: 'Testien tulos {date}',
    sv: 'Testernas resultat {date}',
    en: 'What the tests found on {date}',
  },
  'results.how': {
    about: 'Self-assessment, in the words of the law',
    fi: 'Arvioimme sivuston itse. Ulkopuolinen ei ole arvioinut sitä.',
    sv: 'Vi har bedömt webbplatsen själva. Ingen utomstående har bedömt den.',
    en: 'We have assessed the site ourselves. Nobody from outside has.',
  },
  'results.looked': {
    about: 'Numbers; ways are light, dark, forced colours, large text, 320 px, paper, right to left, without scripts …',
    fi: 'Testit katsoivat {pages} sivua kolmella kielellä. Niistä {kinds} erilaista luettiin {ways} tavalla: vaaleana, tummana, omilla väreillä, suurella tekstillä, 320 pikselin levyisenä, paperilla, oikealta vasemmalle, ilman liikettä ja ilman JavaScriptiä.',
    sv: 'Testerna såg på {pages} sidor på tre språk. {kinds} olika sidor lästes på {ways} sätt: ljus, mörk, med egna färger, med stor text, 320 bildpunkter bred, på papper, från höger till vänster, utan rörelse och utan JavaScript.',
    en: 'The tests looked at {pages} pages in three languages. {kinds} different pages were read in {ways} ways: light, dark, with the reader’s own colours, with large text, 320 pixels wide, on paper, from right to left, without movement and without JavaScript.',
  },
  'results.none': {
    about: 'Nothing was found',
    fi: 'Virheitä ei löytynyt.',
    sv: 'Inga fel hittades.',
    en: 'They found no faults.',
  },
  'results.found': {
    about: 'Number of faults',
    fi: { one: 'Virheitä löytyi yksi. Korjaamme sen.', other: 'Virheitä löytyi {count}. Korjaamme ne.' },
    sv: { one: 'Ett fel hittades. Vi rättar det.', other: '{count} fel hittades. Vi rättar dem.' },
    en: { one: 'They found one fault. We will mend it.', other: 'They found {count} faults. We will mend them.' },
  },
  'results.planted': {
    about: 'How good the tests are; caught is a percentage',
    fi: 'Kokeilimme testejä {planted} tahallisella virheellä. Testit huomasivat niistä {caught} %. Kone ei huomaa kaikkea: se ei tiedä, onko kuvan kuvaus totta tai ovatko ohjeet oikeassa järjestyksessä.',
    sv: 'Vi prövade testerna med {planted} avsiktliga fel. De märkte {caught} % av dem. En maskin märker inte allt: den vet inte om en bildbeskrivning är sann eller om råden kommer i rätt ordning.',
    en: 'We tried the tests with {planted} deliberate faults. They noticed {caught} % of them. A machine does not notice everything: it cannot know whether a picture’s description is true, or whether steps come in the right order.',
  },
  'results.feedback.title': {
    about: 'Heading of where to write when something on the site does not work for somebody (the law: feedback)',
    fi: 'Palaute saavutettavuudesta',
    sv: 'Respons om tillgänglighet',
    en: 'Feedback on accessibility',
  },
  'results.feedback.mail': {
    about: 'Before a mail address that is a link',
    fi: 'Kirjoita sivuston ylläpidolle. Vastaamme 14 päivässä:',
    sv: 'Skriv till webbplatsens upprätthållare. Vi svarar inom 14 dagar:',
    en: 'Write to those who keep this site. We answer within 14 days:',
  },
  'results.feedback.none': {
    about: 'The publisher of this copy of the site has named no address',
    fi: 'Tällä sivustolla ei ole vielä osoitetta, johon palautetta voi lähettää.',
    sv: 'Den här webbplatsen har ännu ingen adress för respons.',
    en: 'This site has no address for feedback yet.',
  },
  'results.tools': {
    about: 'Names of programs with versions',
    fi: 'Välineet: {tools} ja omat tarkistukset.',
    sv: 'Verktyg: {tools} och egna kontroller.',
    en: 'Tools: {tools} and checks of our own.',
  },
});
