import { defineStrings } from '../strings.ts';

/** Texts that the pages of events and of venues share: ticket steps, access, the way there, sources, reporting a mistake. */
export const LISTING_STRINGS = defineStrings({
  'tickets.title': {
    about: 'Heading over the numbered steps.',
    fi: 'Näin saat lipun',
    sv: 'Så får du biljetten',
    en: 'How to get the ticket',
  },
  'tickets.title.course': {
    about: 'The same for a course place.',
    fi: 'Näin saat kurssipaikan',
    sv: 'Så får du kursplatsen',
    en: 'How to get the course place',
  },
  'tickets.title.nothing': {
    about: 'The same when it is free for everybody.',
    fi: 'Näin pääset mukaan',
    sv: 'Så kommer du med',
    en: 'How to take part',
  },
  'tickets.title.general': {
    about: 'The same when no source says how it goes at this venue.',
    fi: 'Näin saat yleensä lipun Kaikukortilla',
    sv: 'Så får du oftast en biljett med Kaikukortet',
    en: 'How you usually get a ticket with Kaikukortti',
  },
  'tickets.also': {
    about: 'Heading over what else there is to know: children, assistant, extra costs.',
    fi: 'Muista myös',
    sv: 'Kom också ihåg',
    en: 'Also remember',
  },
  'access.title': {
    about: 'Heading over the facts on accessibility.',
    fi: 'Esteettömyys',
    sv: 'Tillgänglighet',
    en: 'Accessibility',
  },
  'access.yes': { about: 'Before a list of features the place has.', fi: 'On:', sv: 'Finns:', en: 'Available:' },
  'access.no': {
    about: 'Before a list of features the place lacks.',
    fi: 'Ei ole:',
    sv: 'Finns inte:',
    en: 'Not available:',
  },
  'access.ask': {
    about: 'Before a list of features nobody has answered for.',
    fi: 'Kysy kohteesta:',
    sv: 'Fråga kulturplatsen:',
    en: 'Ask the venue:',
  },
  'access.unknown': {
    about: 'When nothing is known.',
    fi: 'Esteettömyydestä ei ole vielä tietoa. Kysy kohteesta ennen lähtöä.',
    sv: 'Det finns ännu inga uppgifter om tillgängligheten. Fråga kulturplatsen innan du åker.',
    en: 'Nothing is known about accessibility yet. Ask the venue before you go.',
  },
  'route.title': {
    about: 'Heading over the links to the journey planner and map.',
    fi: 'Miten pääset perille',
    sv: 'Så tar du dig dit',
    en: 'Getting there',
  },
  'route.hsl': {
    about: 'Link to HSL’s journey planner (Espoo), another site.',
    fi: 'Katso reitti: HSL Reittiopas',
    sv: 'Se rutten: HRT Reseplaneraren',
    en: 'Plan the trip: HSL Journey Planner',
  },
  'route.matka': {
    about: 'Link to the national journey planner, another site.',
    fi: 'Katso reitti: Matka.fi',
    sv: 'Se rutten: Matka.fi',
    en: 'Plan the trip: Matka.fi',
  },
  'route.by': {
    about: 'After the route link; {when} is the start of the next time.',
    fi: 'perillä viimeistään {when}',
    sv: 'framme senast {when}',
    en: 'arriving by {when}',
  },
  'route.map': {
    about: 'Link to a map on another site.',
    fi: 'Näytä kartalla: OpenStreetMap',
    sv: 'Visa på karta: OpenStreetMap',
    en: 'Show on a map: OpenStreetMap',
  },
  'route.approximate': {
    about: 'Where only the town is known.',
    fi: 'Tarkka osoite ei ole tiedossa. Kysy se kohteesta.',
    sv: 'Den exakta adressen är inte känd. Fråga kulturplatsen.',
    en: 'The exact address is not known. Ask the venue.',
  },
  'source.line': {
    about: 'At the end of a listing; {date} is when it was last compared with its sources.',
    fi: 'Tiedot tarkistettu {date}.',
    sv: 'Uppgifterna kontrollerade {date}.',
    en: 'Checked {date}.',
  },
  'source.label': { about: 'Before the names of the sources.', fi: 'Lähde:', sv: 'Källa:', en: 'Source:' },
  'report.link': {
    about: 'Opens an e-mail to those who keep the site.',
    fi: 'Ilmoita virheestä',
    sv: 'Rapportera ett fel',
    en: 'Report a mistake',
  },
  'report.ask': {
    about: 'Instead of that link when the site has no address for mail.',
    fi: 'Huomasitko virheen? Kerro siitä kohteelle.',
    sv: 'Hittade du ett fel? Berätta det för kulturplatsen.',
    en: 'Noticed a mistake? Please tell the venue.',
  },
  'report.subject': {
    about: 'Subject of that e-mail; {title} is the listing.',
    fi: 'Virhe sivulla: {title}',
    sv: 'Fel på sidan: {title}',
    en: 'Mistake on the page: {title}',
  },
  'report.body': {
    about: 'Beginning of that e-mail; {url} is the page.',
    fi: 'Sivu: {url}\n\nMikä on väärin?\n',
    sv: 'Sida: {url}\n\nVad är fel?\n',
    en: 'Page: {url}\n\nWhat is wrong?\n',
  },
});
