import { defineStrings } from '../strings.ts';

/** Texts of the page on calendars, feeds and open data that are not running text: its tables and examples. */
export const OPEN_DATA_STRINGS = defineStrings({
  'data.files': { about: 'Heading over the list of files.', fi: 'Tiedostot', sv: 'Filerna', en: 'The files' },
  'data.events': { about: 'A file of all events.', fi: 'Tapahtumat', sv: 'Evenemang', en: 'Events' },
  'data.venues': { about: 'A file of all venues.', fi: 'Kohteet', sv: 'Kulturplatser', en: 'Venues' },
  'data.schema': {
    about: 'The JSON Schema of a file, after a colon: what its fields are.',
    fi: 'kenttien kuvaus',
    sv: 'beskrivning av fälten',
    en: 'description of the fields',
  },
  'data.catalogue': {
    about: 'A file for data catalogues such as avoindata.fi; DCAT-AP is the name of the format.',
    fi: 'Luettelo aineistoista (DCAT-AP)',
    sv: 'Förteckning över datamängderna (DCAT-AP)',
    en: 'Catalogue of the data sets (DCAT-AP)',
  },
  'data.linked-events': {
    about: 'A file in the form of the Linked Events interface of Finnish cities.',
    fi: 'Tulevat tapahtumat Linked Events -muodossa',
    sv: 'Kommande evenemang i formatet Linked Events',
    en: 'Coming events in the form of Linked Events',
  },
  'data.calendar': {
    about: 'A calendar file; {what} is a region.',
    fi: 'Kalenteri: {what}',
    sv: 'Kalender: {what}',
    en: 'Calendar: {what}',
  },
  'data.latest': {
    about: 'A news feed (RSS) of events that are new or have changed.',
    fi: 'Uudet ja muuttuneet tapahtumat (RSS)',
    sv: 'Nya och ändrade evenemang (RSS)',
    en: 'New and changed events (RSS)',
  },
  'data.week': {
    about: 'A news feed (RSS) of the coming seven days.',
    fi: 'Seitsemän päivän tapahtumat (RSS)',
    sv: 'Evenemang under sju dagar (RSS)',
    en: 'Events of seven days (RSS)',
  },
  'data.examples': {
    about: 'Heading over the examples.',
    fi: 'Esimerkkejä kopioitavaksi',
    sv: 'Exempel att kopiera',
    en: 'Examples to copy',
  },
  'data.example.frame': {
    about: 'Over an iframe tag; the last part of the address may be any town, region or venue of the site.',
    fi: 'Oma verkkosivu ilman ohjelmointia: kehys, jossa on tulevat tapahtumat. Osoitteen viimeinen osa on alueen, kunnan tai kohteen tunnus.',
    sv: 'Egen webbsida utan programmering: en ram med kommande evenemang. Adressens sista del är områdets, kommunens eller platsens id.',
    en: 'Your own web page without programming: a frame with coming events. The last part of the address is the id of a region, town or venue.',
  },
  'data.example.spreadsheet': {
    about: 'Over a formula for a spreadsheet (Google Sheets); LibreOffice and Excel open the file itself.',
    fi: 'Taulukko: avaa CSV-tiedosto LibreOfficessa tai Excelissä. Google Sheetsissä riittää yksi kaava:',
    sv: 'Kalkylark: öppna CSV-filen i LibreOffice eller Excel. I Google Sheets räcker en formel:',
    en: 'Spreadsheet: open the CSV file in LibreOffice or Excel. In Google Sheets one formula will do:',
  },
  'data.example.shell': {
    about: 'Over a command that lists the events of a town.',
    fi: 'Komentorivi: Kajaanin tapahtumien nimet',
    sv: 'Kommandorad: namnen på evenemangen i Kajana',
    en: 'Command line: the names of the events in Kajaani',
  },
  'data.example.browser': {
    about: 'Over a piece of JavaScript for somebody’s own web page.',
    fi: 'Oma verkkosivu: lista tulevista tapahtumista (JavaScript)',
    sv: 'Egen webbsida: en lista över kommande evenemang (JavaScript)',
    en: 'Your own web page: a list of coming events (JavaScript)',
  },
  'data.example.python': {
    about: 'Over a piece of Python.',
    fi: 'Python: kohteet, joissa kortti varmasti käy',
    sv: 'Python: platserna där kortet säkert gäller',
    en: 'Python: the venues where the card certainly works',
  },
});
