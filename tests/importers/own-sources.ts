/** Sources of our own making, one of each kind; everything in them is invented. */
export const ICS = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Esimerkki//FI
BEGIN:VEVENT
UID:a@esimerkki.example
SUMMARY:Esimerkki: talvikonsertti
DTSTART;TZID=Europe/Helsinki:20261205T180000
DTEND;TZID=Europe/Helsinki:20261205T200000
LOCATION:Esimerkkitalo\\, Esimerkkikatu 4\\, 87100 Kajaani\\, Suomi
DESCRIPTION:Laulamme yhdessä. Kaikukortilla pääset mukaan.
URL:https://www.esimerkki.example/a
END:VEVENT
BEGIN:VEVENT
UID:b@esimerkki.example
SUMMARY:PERUTTU: viikkokerho
DTSTART;TZID=FLE Standard Time:20261013T180000
RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261124T160000Z
EXDATE;TZID=FLE Standard Time:20261020T180000
LOCATION:Esimerkkitalo
END:VEVENT
BEGIN:VEVENT
UID:b@esimerkki.example
RECURRENCE-ID;TZID=FLE Standard Time:20261027T180000
SUMMARY:PERUTTU: viikkokerho
DTSTART;TZID=FLE Standard Time:20261028T190000
END:VEVENT
BEGIN:VEVENT
UID:c@esimerkki.example
SUMMARY:Näyttely
DTSTART;VALUE=DATE:20261201
DTEND;VALUE=DATE:20261206
LOCATION:Toinen talo
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const PLACE = {
  id: 'tprek:1',
  name: { fi: 'Esimerkkitalo' },
  street_address: { fi: 'Esimerkkikatu 4' },
  postal_code: '87100',
};
const row = (id: string, more: object) => ({
  id,
  name: { fi: 'Esimerkki-ilta', sv: 'Exempelkväll' },
  short_description: { fi: 'Esimerkki.', sv: 'Ett exempel.' },
  description: { fi: '<p>Tervetuloa <b>kaikki</b>!</p><ul><li>Laulu</li><li>Kahvi</li></ul><script>x()</script>' },
  start_time: '2026-12-05T16:00:00Z',
  end_time: '2026-12-05T18:00:00Z',
  event_status: 'EventScheduled',
  location: { '@id': 'https://linkedevents.example/v1/place/tprek:1/' },
  keywords: [{ '@id': 'https://linkedevents.example/v1/keyword/yso:p1808/' }],
  in_language: [{ '@id': 'https://linkedevents.example/v1/language/fi/' }],
  offers: [{ is_free: false, price: { fi: '<p>12/8 €</p>' } }],
  info_url: { fi: 'https://www.esimerkki.example/ilta' },
  ...more,
});
export const LINKED_EVENTS = {
  meta: { count: 5, next: null, previous: null },
  data: [
    row('esimerkki:1', {}),
    row('esimerkki:2', {
      name: { fi: 'Näyttely' },
      start_time: '2026-12-01',
      end_time: '2027-02-28',
      audience_min_age: 7,
    }),
    row('esimerkki:3', {
      name: { fi: '(PERUTTU) Luento' },
      description: { fi: 'Ei käy Kaikukortilla. Karjahuudot kaikuvat.' },
    }),
    row('esimerkki:4', { super_event_type: 'recurring' }),
    row('esimerkki:5', { deleted: true }),
    row('esimerkki:6', { start_time: null }),
    row('esimerkki:7', { name: { fi: 'Muualla' }, location: { id: 'tprek:2', name: { fi: 'Muu talo' } } }),
  ],
};
export const LE_PLACES = { meta: {}, data: [PLACE] };

export const EVENTS_CALENDAR = JSON.stringify({
  events: [
    {
      id: 7,
      global_id: 'esimerkki.example?id=7',
      title: 'Esimerkki &amp; musiikki',
      excerpt: '<p>Esimerkki.</p>',
      description: '<p>Pitkä <a href="https://www.esimerkki.example/">esimerkki</a>.</p>',
      start_date: '2026-12-05 18:00:00',
      end_date: '2026-12-05 20:00:00',
      utc_start_date: '2026-12-05 16:00:00',
      utc_end_date: '2026-12-05 18:00:00',
      cost: '10 €',
      url: 'https://www.esimerkki.example/7',
      venue: { venue: 'Esimerkkitalo', address: 'Esimerkkikatu 4', zip: '87100', city: 'Kajaani' },
    },
    {
      id: 8,
      title: 'Koko päivä',
      all_day: true,
      start_date: '2026-12-06 00:00:00',
      end_date: '2026-12-07 23:59:59',
      venue: [],
    },
    { id: 9, title: '', start_date: '2026-12-06 00:00:00' },
  ],
});

export const JSON_LD = `<!doctype html><title>x</title><script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"MusicEvent","@id":"https://www.esimerkki.example/#e","name":"Esimerkkikonsertti",
"startDate":"2026-12-05T18:00:00+0200","endDate":"2026-12-05T20:00:00+02:00","eventStatus":"https://schema.org/EventCancelled",
"location":{"@type":"Place","name":"Esimerkkitalo","address":{"streetAddress":"Esimerkkikatu 4","postalCode":"87100","addressLocality":"Kajaani"}},
"offers":{"price":"12","priceCurrency":"EUR"},"url":"https://www.esimerkki.example/e"},{"@type":"Person","name":"Esimerkki"}]}</script>`;

export const CSV = `Nimi;Pvm;Kello;Paikka;Kuvaus;Hinta;Tunnus
"Esimerkki; konsertti";5.12.2026;18–20;Esimerkkitalo;"Laulua ja ""ääntä"".";12 €;e1
Toinen;la 12.12.2026;;Esimerkkitalo;;;e2
;1.1.2027;18;Esimerkkitalo;;;e3
Kolmas;ensi viikolla;;Esimerkkitalo;;;e4
`;
