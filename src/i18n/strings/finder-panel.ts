import { defineStrings } from '../strings.ts';

/** Texts of the opened filter panel: they come with the finder's data. */
export const FINDER_PANEL_STRINGS = defineStrings({
  'finder.panel-count': {
    about: 'Handle of the filter panel, with the number of events the choices give.',
    fi: {
      one: 'Rajaa kunnan, lajin tai kohderyhmän mukaan · {count} tapahtuma',
      other: 'Rajaa kunnan, lajin tai kohderyhmän mukaan · {count} tapahtumaa',
    },
    sv: {
      one: 'Avgränsa enligt kommun, typ eller målgrupp · {count} evenemang',
      other: 'Avgränsa enligt kommun, typ eller målgrupp · {count} evenemang',
    },
    en: {
      one: 'Narrow by municipality, kind or audience · {count} event',
      other: 'Narrow by municipality, kind or audience · {count} events',
    },
  },
  'finder.facet.municipality': {
    about: 'Heading of a group of filters.',
    fi: 'Kunta',
    sv: 'Kommun',
    en: 'Municipality',
  },
  'finder.facet.audience': { about: 'Heading of a group of filters.', fi: 'Kenelle?', sv: 'För vem?', en: 'For whom?' },
  'finder.facet.category': { about: 'Heading of a group of filters.', fi: 'Mitä?', sv: 'Vad?', en: 'What?' },
  'finder.facet.easy': {
    about: 'Heading of a group of filters: no booking, children free.',
    fi: 'Helppo lähteä',
    sv: 'Lätt att gå på',
    en: 'Easy to go to',
  },
  'finder.facet.run': {
    about: 'Heading of a group of filters: at a set time, or open for weeks.',
    fi: 'Kesto',
    sv: 'Längd',
    en: 'Duration',
  },
  'finder.facet.language': {
    about: 'Heading of a group of filters.',
    fi: 'Millä kielellä?',
    sv: 'På vilket språk?',
    en: 'In which language?',
  },
  'finder.facet.channel': {
    about: 'Heading of a group of filters: box office, by phone …',
    fi: 'Mistä lipun saa?',
    sv: 'Var får man biljetten?',
    en: 'Where do you get the ticket?',
  },
  'finder.facet.accessibility': {
    about: 'Heading of a group of filters.',
    fi: 'Mitä tarvitset?',
    sv: 'Vad behöver du?',
    en: 'What do you need?',
  },
  'finder.accessibility-all': {
    about: 'Under the heading: events must have every one of the features that are ticked.',
    fi: 'Esteettömyys ja apu. Näet vain tapahtumat, joissa on kaikki valitsemasi.',
    sv: 'Tillgänglighet och hjälp. Du ser bara evenemang som har allt du väljer.',
    en: 'Access and help. You see only events that have everything you tick.',
  },
  'finder.more-filters': {
    about: 'Handle of a closed part of the panel with more groups of filters.',
    fi: 'Lisää rajauksia',
    sv: 'Fler avgränsningar',
    en: 'More choices',
  },
  'finder.more-filters-about': {
    about: 'On the same handle, after it: what is inside.',
    fi: 'päivät, kieli, esteettömyys, lippu',
    sv: 'dagar, språk, tillgänglighet, biljett',
    en: 'days, language, access, ticket',
  },
  'finder.days': {
    about: 'Heading of two date fields.',
    fi: 'Valitse päivät itse',
    sv: 'Välj dagarna själv',
    en: 'Choose the days yourself',
  },
  'finder.days-first': {
    about: 'Label of a date field.',
    fi: 'Ensimmäinen päivä',
    sv: 'Första dagen',
    en: 'First day',
  },
  'finder.days-last': { about: 'Label of a date field.', fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  'finder.show-results': {
    about: 'Button at the end of the panel: closes it and goes to the results.',
    fi: 'Näytä tulokset',
    sv: 'Visa resultaten',
    en: 'Show results',
  },
});
