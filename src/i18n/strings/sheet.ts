import { defineStrings } from '../strings.ts';

/** Words on printed sheets: shortlists, and the pages of events and venues on paper. */
export const SHEET_STRINGS = defineStrings({
  'sheet.title': {
    about: 'Heading of a printed shortlist, unless somebody types another.',
    fi: 'Ilmaiseksi Kaikukortilla',
    sv: 'Gratis med Kaikukortet',
    en: 'Free with Kaikukortti',
  },
  'sheet.when': { about: 'Before the times, on paper.', fi: 'Milloin', sv: 'När', en: 'When' },
  'sheet.where': { about: 'Before place and address, on paper.', fi: 'Missä', sv: 'Var', en: 'Where' },
  'sheet.ticket': {
    about: 'Before the ticket steps, on paper.',
    fi: 'Näin saat lipun',
    sv: 'Så får du biljetten',
    en: 'How to get the ticket',
  },
  'sheet.hours.ask': {
    about: 'In place of the opening hours of a venue that are not known.',
    fi: 'Kysy aukioloajat kohteesta.',
    sv: 'Fråga platsen om öppettiderna.',
    en: 'Ask the venue for its opening hours.',
  },
  'sheet.way': { about: 'Before how to get there, on paper.', fi: 'Perille', sv: 'Vägen dit', en: 'Getting there' },
  'sheet.planner': {
    about: 'How to get there when the venue does not tell; {planner} is the address of a journey planner.',
    fi: 'Bussit ja junat: {planner}',
    sv: 'Bussar och tåg: {planner}',
    en: 'Buses and trains: {planner}',
  },
  'sheet.qr': {
    about: 'Name of the QR code of an event, heard by screen readers.',
    fi: 'QR-koodi: {title}',
    sv: 'QR-kod: {title}',
    en: 'QR code: {title}',
  },
  'sheet.phone': {
    about: 'Beside the QR code of a page on a wide screen.',
    fi: 'Ota sivu mukaan: lue koodi puhelimella.',
    sv: 'Ta sidan med dig: läs koden med telefonen.',
    en: 'Take this page with you: scan the code with a phone.',
  },
  'sheet.notes': {
    about: 'Before lines to write on.',
    fi: 'Omat muistiinpanot',
    sv: 'Egna anteckningar',
    en: 'Your own notes',
  },
  'sheet.check': {
    about: 'At the end of every printed sheet.',
    fi: 'Tarkista ennen lähtöä: ajat voivat muuttua.',
    sv: 'Kontrollera innan du går: tiderna kan ändras.',
    en: 'Check before you go: times may change.',
  },
  'sheet.printed': { about: 'Day of printing.', fi: 'Tulostettu {date}', sv: 'Utskrivet {date}', en: 'Printed {date}' },
  'sheet.more-times': {
    about: 'When an event has more times than are named.',
    fi: 'ja muita aikoja',
    sv: 'och flera tider',
    en: 'and other times',
  },
  'sheet.more-times.plain': {
    about: 'The same as a sentence of its own, on the sheet in plain Finnish.',
    fi: 'On myös muita aikoja.',
    sv: 'Det finns också andra tider.',
    en: 'There are other times too.',
  },
  'sheet.over': {
    about: 'In place of the times when all are over.',
    fi: 'Tämä on jo ohi.',
    sv: 'Det här är redan över.',
    en: 'This is over.',
  },
});
