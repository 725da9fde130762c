import { defineStrings } from '../strings.ts';

/** Texts of an event's own page; those it shares with a venue's page stand in `listing.ts`. */
export const EVENT_STRINGS = defineStrings({
  'event.when': { about: 'Heading over the times.', fi: 'Milloin', sv: 'När', en: 'When' },
  'event.where': { about: 'Heading over the place.', fi: 'Missä', sv: 'Var', en: 'Where' },
  'event.all-times': {
    about: 'Opens the rest of a long list of times.',
    fi: 'Näytä kaikki ajat',
    sv: 'Visa alla tider',
    en: 'Show all times',
  },
  'event.ended': {
    about: 'On the page of an event that is over; links follow.',
    fi: 'Tämä tapahtuma on päättynyt.',
    sv: 'Det här evenemanget är över.',
    en: 'This event is over.',
  },
  'event.ended.now': {
    about: 'Link from an event that is over to what is on; {what} is a town.',
    fi: '{what}: mitä on nyt',
    sv: '{what}: det här är på gång nu',
    en: '{what}: what is on now',
  },
  'event.ended.all': {
    about: 'Link from an event that is over.',
    fi: 'Kaikki tulevat tapahtumat',
    sv: 'Alla kommande evenemang',
    en: 'All coming events',
  },
  'event.cancelled': {
    about: 'Under the title of a cancelled event.',
    fi: 'Tapahtumaa ei järjestetä. Lippua ei tarvitse hakea.',
    sv: 'Evenemanget ordnas inte. Du behöver inte hämta någon biljett.',
    en: 'The event will not take place. You do not need to get a ticket.',
  },
  'event.postponed': {
    about: 'Under the title of a postponed event.',
    fi: 'Tapahtuma on siirretty. Kysy uusi aika kohteesta.',
    sv: 'Evenemanget har flyttats. Fråga kulturplatsen om den nya tiden.',
    en: 'The event has been postponed. Ask the venue for the new time.',
  },
  'event.full': {
    about: 'Under the title of an event that is booked up.',
    fi: 'Kaikki paikat on varattu. Voit kysyä kohteesta peruutuspaikkaa.',
    sv: 'Alla platser är bokade. Du kan fråga kulturplatsen om återbudsplatser.',
    en: 'All places are taken. You can ask the venue about cancellations.',
  },
  'event.about': { about: 'Heading over the description.', fi: 'Mitä tapahtuu', sv: 'Vad händer', en: 'What happens' },
  'event.facts': {
    about: 'Heading over short facts such as age, language, duration.',
    fi: 'Hyvä tietää',
    sv: 'Bra att veta',
    en: 'Good to know',
  },
  'event.age': { about: 'Label.', fi: 'Ikä', sv: 'Ålder', en: 'Age' },
  'event.age.from': {
    about: '{min} years or older.',
    fi: '{min} vuotta täyttäneille',
    sv: 'från {min} år',
    en: '{min} years and over',
  },
  'event.age.to': {
    about: 'At most {max} years.',
    fi: 'enintään {max}-vuotiaille',
    sv: 'upp till {max} år',
    en: 'up to {max} years',
  },
  'event.age.between': {
    about: 'From {min} to {max} years.',
    fi: '{min}–{max}-vuotiaille',
    sv: '{min}–{max} år',
    en: '{min}–{max} years',
  },
  'event.audience': { about: 'Label: for whom.', fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
  'event.language': { about: 'Label: language spoken in the event.', fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'event.language.none': {
    about: 'Value of that label when no words are needed.',
    fi: 'ei tarvitse osata kieltä',
    sv: 'du behöver inga språkkunskaper',
    en: 'no language needed',
  },
  'event.duration': { about: 'Label.', fi: 'Kesto', sv: 'Längd', en: 'Duration' },
  'event.category': { about: 'Label.', fi: 'Laji', sv: 'Typ', en: 'Kind' },
  'event.price': {
    about: 'Label: what those without the card pay.',
    fi: 'Hinta ilman korttia',
    sv: 'Pris utan kort',
    en: 'Price without the card',
  },
  'event.ask': {
    about: 'Heading over the venue’s phone and mail.',
    fi: 'Kysy kohteesta',
    sv: 'Fråga kulturplatsen',
    en: 'Ask the venue',
  },
  'event.website': {
    about: 'Link to the event on the venue’s own site.',
    fi: 'Tapahtuman oma sivu',
    sv: 'Evenemangets egen sida',
    en: 'The event’s own page',
  },
  'event.venue-link': {
    about: 'Link from an event to its venue’s page.',
    fi: 'Lisää kohteesta',
    sv: 'Mer om kulturplatsen',
    en: 'More about the venue',
  },
});
