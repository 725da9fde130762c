import { EVENT, GOOD_CONTENT, goodContentWith, VENUE } from '../../support/good-content.ts';
import type { MessageCase } from './message-case.ts';

const TICKETS = 'tickets:\n  channels: [box-office, phone]\n  booking: required\n  deadline: 2 days\n';
const reported = GOOD_CONTENT[VENUE].replace('status: confirmed', 'status: reported').replace(TICKETS, '');

/** Listings that are well written but cannot be true, or are of no use. */
export const LISTING_CASES: readonly MessageCase[] = [
  {
    name: 'nobody says how to get the ticket of an event',
    files: { ...GOOD_CONTENT, [VENUE]: reported },
    rule: 'tickets-missing',
    at: `${EVENT}:2:1`,
    message: 'Ei kerrota, miten lipun saa: tieto puuttuu tapahtumalta ja kohteelta esimerkkitalo.',
    fix: 'Lisää ”tickets” ja sen alle ”channels”, esimerkiksi tickets: { channels: [box-office] }.',
  },
  {
    name: 'a confirmed venue does not say how to get the ticket',
    files: goodContentWith(VENUE, TICKETS, ''),
    rule: 'venue-tickets-missing',
    at: `${VENUE}:12:11`,
    message: 'Kohde on vahvistettu (confirmed), mutta tiedoista puuttuu, miten lipun saa.',
    fix: 'Lisää ”tickets” ja sen alle ”channels”, esimerkiksi tickets: { channels: [box-office] }.',
  },
  {
    name: 'tickets have no channel',
    files: goodContentWith(VENUE, '  channels: [box-office, phone]\n', ''),
    rule: 'channels-missing',
    at: `${VENUE}:16:3`,
    message: 'Ei kerrota, mistä lipun saa: ”channels” puuttuu.',
    fix: 'Lisää ”channels”: box-office (lippukassa), phone (puhelin), email, door (ovi) tai office (toimisto).',
  },
  {
    name: 'a booking time is given though nothing is booked',
    files: goodContentWith(VENUE, 'booking: required', 'booking: not-needed'),
    rule: 'deadline-unbooked',
    at: `${VENUE}:18:13`,
    message: 'Varausaika on annettu, vaikka varausta ei tarvita.',
    fix: 'Kirjoita ”booking: required” tai ”booking: recommended”, tai poista ”deadline”.',
  },
  {
    name: 'something was checked tomorrow',
    files: goodContentWith(EVENT, 'checked: 2026-11-01', 'checked: 2026-11-23'),
    rule: 'checked-future',
    at: `${EVENT}:10:10`,
    level: 'warning',
    message: 'Tarkistuspäivä 2026-11-23 on tulevaisuudessa.',
    fix: 'Kirjoita päivä, jolloin tiedot on viimeksi tarkistettu. Tänään on 2026-11-22.',
  },
  {
    name: 'a venue is confirmed by old evidence',
    files: goodContentWith(VENUE, 'ilmoitus, date: 2026-11-01 }\ntickets', 'ilmoitus, date: 2017-02 }\ntickets'),
    rule: 'evidence-old',
    at: `${VENUE}:12:11`,
    message: 'Osallistuminen on ”confirmed”, mutta uusin lähde on yli viisi vuotta vanha tai ilman päiväystä: 2017-02.',
    fix: 'Kirjoita ”status: reported”, tai lisää uudempi lähde.',
  },
  {
    name: 'evidence is dated later than it was checked',
    files: goodContentWith(VENUE, 'ilmoitus, date: 2026-11-01 }\ntickets', 'ilmoitus, date: 2062-11 }\ntickets'),
    rule: 'source-after-check',
    at: `${VENUE}:14:63`,
    message: 'Lähteen päiväys 2062-11 on myöhempi kuin tarkistuspäivä 2026-11-22.',
    fix: 'Tarkista lähteen vuosi. Jos se on oikein, vertaa tiedot lähteeseen ja kirjoita uusi tarkistuspäivä (checked).',
  },
  {
    name: 'a source is dated later than it was checked',
    files: goodContentWith(EVENT, 'oma ilmoitus }', 'oma ilmoitus, date: 2026-11-02 }'),
    rule: 'source-after-check',
    level: 'warning',
    at: `${EVENT}:9:48`,
    message: 'Lähteen päiväys 2026-11-02 on myöhempi kuin tarkistuspäivä 2026-11-01.',
    fix: 'Tarkista lähteen vuosi. Jos se on oikein, vertaa tiedot lähteeseen ja kirjoita uusi tarkistuspäivä (checked).',
  },
  {
    name: 'evidence has grown old since it was checked',
    files: {
      ...GOOD_CONTENT,
      [VENUE]: GOOD_CONTENT[VENUE]
        .replaceAll('2026-11-01', '2021-01-01')
        .replace('checked: 2026-11-22', 'checked: 2022-01-01'),
    },
    rule: 'evidence-aged',
    at: `${VENUE}:12:11`,
    level: 'warning',
    message:
      'Uusin lähde (2021-01-01) on nyt yli viisi vuotta vanha. Sivustolla lukee siksi, että tieto on vuosien takaa.',
    fix: 'Kysy kohteesta, käykö kortti yhä, ja lisää uusi lähde.',
  },
  {
    name: 'an event is over',
    files: goodContentWith(EVENT, 'date: 2026-12-05', 'date: 2026-11-05'),
    rule: 'event-over',
    at: `${EVENT}:6:3`,
    level: 'warning',
    message: 'Tapahtuma on ohi. Sen sivu säilyy, mutta se ei ole enää listoissa.',
    fix: 'Sinun ei tarvitse tehdä mitään. Jos tapahtuma jatkuu, lisää uudet päivät.',
  },
  {
    name: 'an event is entered twice',
    files: { ...GOOD_CONTENT, 'events/esimerkkitalo/toinen.md': GOOD_CONTENT[EVENT] },
    rule: 'event-twice',
    at: `${EVENT}:2:8`,
    level: 'warning',
    message: 'Samassa kohteessa on samannimisiä tapahtumia samaan aikaan: events/esimerkkitalo/toinen.md.',
    fix: 'Jos tapahtuma on sama, poista toinen tiedosto.',
  },
  {
    name: 'every time is cancelled but the event is not',
    files: goodContentWith(EVENT, 'end: "20:00"', 'end: "20:00", status: cancelled'),
    rule: 'status-all-off',
    at: `${EVENT}:2:1`,
    level: 'warning',
    message: 'Kaikkien kertojen tila on ”cancelled”, mutta tapahtuman oma tila on ”scheduled”.',
    fix: 'Kirjoita tapahtumalle ”status: cancelled”.',
  },
  {
    name: 'an event is coming at a venue that has closed',
    files: goodContentWith(VENUE, 'tickets:', 'state: { status: ended }\ntickets:'),
    rule: 'venue-ended',
    at: `${EVENT}:2:1`,
    level: 'warning',
    message: 'Kohde esimerkkitalo on merkitty lopettaneeksi, mutta sillä on tuleva tapahtuma.',
    fix: 'Tarkista, missä tapahtuma on, ja siirrä se oikean kohteen kansioon.',
  },
];
