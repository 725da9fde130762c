/**
 * All that the pages in plain Finnish say of themselves. One thing in a sentence, everyday words, no short forms. There are no other
 * languages here: this is one more way of saying it in Finnish. `screen-plain.ts` judges every one of them.
 */
export const PLAIN_STRINGS = {
  'level.name': { about: 'Language links: the name of this way of saying it', text: 'Helppo suomi' },
  'level.title': { about: 'After a page’s title, in the browser’s tab', text: '{title} – helppoa suomea' },
  'level.said': { about: 'At the end of each page', text: 'Tämä sivu on helppoa suomea.' },
  'level.unsure': { about: 'After level.said', text: 'Sivusto kirjoittaa lauseet itse. Niissä voi olla virheitä.' },
  'level.ordinary': { about: 'Link to the same page', text: 'Lue lisää tavallisella suomella' },
  'nav.events': { about: 'Menu', text: 'Tapahtumat' },
  'nav.venues': { about: 'Menu', text: 'Paikat' },
  'nav.card': { about: 'Menu', text: 'Kortti' },

  'home.title': { about: 'Main heading', text: 'Kaikukortilla pääset ilmaiseksi' },
  'home.lead': {
    about: 'First paragraph',
    text: 'Kaikukortti on ilmainen kortti. Kortilla saat ilmaisia lippuja. Voit mennä esimerkiksi teatteriin, konserttiin tai museoon.',
  },
  'home.do': { about: 'Heading', text: 'Mitä haluat tehdä?' },
  'home.events': { about: 'Link', text: 'Etsi tapahtuma' },
  'home.venues': { about: 'Link', text: 'Katso, missä kortti käy' },
  'home.card': { about: 'Link', text: 'Lue kortista' },
  'home.issuers': { about: 'Link; the page behind it is in ordinary Finnish', text: 'Katso, mistä kortin saa' },
  'home.no-events': {
    about: 'When no event is known',
    text: 'Emme tiedä nyt yhtään tapahtumaa. Katso paikat ja kysy niistä.',
  },
  description: { about: 'For search engines', text: '{title}. Helppoa suomea.' },

  'short.picks.title': { about: 'Main heading', text: 'Poiminnat' },
  'short.picks.text': {
    about: 'What the shortlist is',
    text: 'Voit tehdä oman listan. Paina tapahtuman kohdalla nappia, jossa lukee Poimi. Lista jää tähän puhelimeen tai tietokoneeseen.',
  },
  'short.professionals.title': { about: 'Main heading', text: 'Työntekijöille' },
  'short.professionals.text': {
    about: 'For whom that part of the site is',
    text: 'Tämä on tietoa ihmisille, jotka auttavat muita työssään. Heille on ohjeita. He voivat myös tulostaa listoja.',
  },
  'short.forVenues.title': { about: 'Main heading', text: 'Paikoille' },
  'short.forVenues.text': {
    about: 'What venues can do here',
    text: 'Paikka voi kertoa täällä omista tapahtumistaan. Paikka voi myös korjata tietojaan.',
  },
  'short.about.title': { about: 'Main heading', text: 'Tietoa sivustosta' },
  'short.about.text': {
    about: 'What the site is',
    text: 'Täältä näet, mihin pääset Kaikukortilla. Sivusto ei seuraa sinua. Tieto voi olla vanhaa. Kysy paikasta ennen kuin lähdet.',
  },

  'events.title': { about: 'Main heading', text: 'Tapahtumat' },
  'events.where': { about: 'Heading over towns', text: 'Missä kunnassa?' },
  'events.for': { about: 'Heading over audiences', text: 'Kenelle?' },
  'events.empty': { about: 'Nothing is left on a list', text: 'Täällä ei ole nyt tapahtumia. Kokeile toista listaa.' },
  'events.other': { about: 'Link', text: 'Valitse toinen lista' },
  'events.next': { about: 'Heading over the soonest events', text: 'Seuraavat tapahtumat' },
  'events.more': { about: 'After a list that is cut short', text: 'Tapahtumia on lisää.' },
  'events.all': { about: 'Link to the whole list', text: 'Katso kaikki tavallisella suomella' },
  place: { about: 'In a list; {venue} and {town}', text: 'Paikka: {venue}, {town}.' },

  'event.what': { about: 'Heading', text: 'Mitä tapahtuu?' },
  'event.when': { about: 'Heading', text: 'Milloin?' },
  'event.where': { about: 'Heading', text: 'Missä?' },
  'event.ask': { about: 'Heading', text: 'Keneltä voi kysyä?' },
  'event.access': { about: 'Heading', text: 'Onko paikkaan helppo päästä?' },
  'event.more-times': { about: 'After the first times', text: 'Tapahtumalla on myös muita päiviä.' },
  'event.hours': { about: 'Opening hours', text: 'Auki: {hours}.' },
  'event.hours.ask': { about: 'No opening hours are known', text: 'Kysy paikasta, milloin se on auki.' },
  'event.ended': { about: 'All is over', text: 'Tämä tapahtuma on ohi.' },
  'event.cancelled': { about: 'Status', text: 'Tapahtuma on peruttu. Älä lähde. Et tarvitse lippua.' },
  'event.postponed': { about: 'Status', text: 'Tapahtuma on siirretty. Älä lähde vielä. Kysy uusi aika paikasta.' },
  'event.full': { about: 'Status', text: 'Tapahtuma on täynnä. Voit kysyä, tuleeko paikkoja lisää.' },
  'time.cancelled': { about: 'After one of several times', text: 'Tämä aika on peruttu.' },
  'time.postponed': { about: 'After one of several times', text: 'Tämä aika on siirretty.' },
  'time.full': { about: 'After one of several times', text: 'Tämä aika on täynnä.' },

  'where.venue': { about: 'Name of the house', text: 'Paikka: {venue}.' },
  'where.room': { about: 'Hall inside it', text: 'Sali tai huone: {room}.' },
  'where.address': { about: 'Street and town', text: 'Osoite: {address}.' },
  'where.route': { about: 'Before a link to a journey planner', text: 'Näin löydät perille:' },
  'access.yes': { about: 'Before a list of features', text: 'Täällä on:' },
  'access.no': { about: 'Before a list of features', text: 'Täällä ei ole:' },
  'access.ask': { about: 'Nothing is known of the rest', text: 'Kysy paikasta lisää ennen kuin lähdet.' },
  'ask.phone': { about: 'Phone', text: 'Soita: {phone}' },
  'ask.email': { about: 'Mail', text: 'Lähetä sähköpostia: {email}' },
  'ask.unknown': { about: 'Nothing is known', text: 'Emme tiedä puhelinnumeroa. Katso paikan oma sivu.' },
  'ask.website': { about: 'Link to the venue’s own site', text: 'Paikan oma sivu' },
  checked: {
    about: 'When somebody last compared it with its source',
    text: 'Tieto on tarkistettu {date}. Tieto voi muuttua.',
  },
  sources: { about: 'Before a list of the sources of the facts', text: 'Tieto on täältä:' },

  'venues.title': { about: 'Main heading', text: 'Missä kortti käy?' },
  'venues.reported': {
    about: 'Over places where the card has worked',
    text: 'Näissä paikoissa kortti on käynyt. Kysy paikasta ennen kuin lähdet.',
  },
  'venues.unconfirmed': { about: 'Heading', text: 'Näistä paikoista emme tiedä' },
  'venues.unconfirmed.text': {
    about: 'Under the heading',
    text: 'Emme tiedä, käykö kortti näissä paikoissa. Kysy ensin paikasta.',
  },
  'venues.none': { about: 'A region without any', text: 'Täältä emme tiedä paikkoja.' },
  'venue.confirmed': { about: 'How sure it is', text: 'Kaikukortti käy täällä.' },
  'venue.reported': { about: 'How sure it is', text: 'Kaikukortti on käynyt täällä. Kysy paikasta, käykö se vielä.' },
  'venue.reported.year': { about: 'After venue.reported', text: 'Tieto on vuodelta {year}.' },
  'venue.unconfirmed': {
    about: 'How sure it is',
    text: 'Emme tiedä, käykö Kaikukortti täällä. Kysy paikasta ennen kuin lähdet.',
  },
  'venue.events': { about: 'Heading', text: 'Tapahtumat täällä' },
  'venue.events-over': {
    about: 'Instead of the first ones; a link to all comes below',
    text: 'Nämä tapahtumat ovat jo olleet.',
  },
  'venue.no-events': { about: 'None is known', text: 'Emme tiedä tapahtumia täällä. Kysy paikasta.' },
} as const satisfies Record<string, { readonly about: string; readonly text: string }>;
