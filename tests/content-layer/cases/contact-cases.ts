import { EVENT, GOOD_CONTENT, goodContentWith, ISSUER, NETWORK, VENUE } from '../../support/good-content.ts';
import type { MessageCase } from './message-case.ts';

const evidence = '    - { kind: named, name: Esimerkkitalon oma ilmoitus, date: 2026-11-01 }\n';

/** Addresses, phones, references and sources. */
export const CONTACT_CASES: readonly MessageCase[] = [
  {
    name: 'a web address is only a name',
    files: goodContentWith(VENUE, 'https://www.esimerkki.example', 'www.esimerkki.example'),
    rule: 'url',
    at: `${VENUE}:7:10`,
    message: '”www.esimerkki.example” ei ole verkko-osoite.',
    fix: 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.example/sivu.',
  },
  {
    name: 'a web address runs a script',
    files: goodContentWith(VENUE, 'https://www.esimerkki.example', 'javascript:alert(1)'),
    rule: 'url',
    at: `${VENUE}:7:10`,
    message: '”javascript:alert(1)” ei ole verkko-osoite.',
    fix: 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.example/sivu.',
  },
  {
    name: 'a web address is not secure',
    files: goodContentWith(VENUE, 'https://www.esimerkki.example', 'http://www.esimerkki.example'),
    rule: 'url-https',
    at: `${VENUE}:7:10`,
    message: 'Osoite ”http://www.esimerkki.example” alkaa http://. Vain suojattu https:// käy.',
    fix: 'Kokeile selaimessa, aukeaako sama osoite, kun alussa on https://. Jos ei aukea, jätä osoite pois.',
  },
  {
    name: 'a web address hides its host behind a user name',
    files: goodContentWith(VENUE, 'https://www.esimerkki.example', 'https://kajaani.fi@evil.example'),
    rule: 'url-host',
    at: `${VENUE}:7:10`,
    message:
      'Osoitetta ”https://kajaani.fi@evil.example” ei voi käyttää: siinä on käyttäjänimi, portti tai numero-osoite, tai sivusto ei ole julkinen.',
    fix: 'Kopioi sivun osoite selaimen osoiteriviltä.',
  },
  {
    name: 'a phone number has words in it',
    files: goodContentWith(VENUE, '08 123 4567', '08 123 4567 (kassa)'),
    rule: 'phone',
    at: `${VENUE}:8:8`,
    message: '”08 123 4567 (kassa)” ei ole suomalainen puhelinnumero.',
    fix: 'Kirjoita vain numerot ja välilyönnit, esimerkiksi ”08 123 4567” tai ”+358 44 123 4567”.',
  },
  {
    name: 'an e-mail address carries a second recipient',
    files: goodContentWith(VENUE, 'phone: 08 123 4567', 'email: info@esimerkki.example?cc=x@evil.example'),
    rule: 'email',
    at: `${VENUE}:8:8`,
    message: '”info@esimerkki.example?cc=x@evil.example” ei ole sähköpostiosoite.',
    fix: 'Kirjoita yksi osoite, esimerkiksi info@esimerkki.example.',
  },
  {
    name: 'a postal code is too short',
    files: goodContentWith(VENUE, 'postalCode: "87100"', 'postalCode: 8710'),
    rule: 'postal-code',
    at: `${VENUE}:5:49`,
    message: '”8710” ei ole postinumero.',
    fix: 'Kirjoita viisi numeroa, esimerkiksi "02100".',
  },
  {
    name: 'a municipality has a capital letter',
    files: goodContentWith(VENUE, 'municipality: kajaani', 'municipality: Kajaani'),
    rule: 'id',
    at: `${VENUE}:4:15`,
    message: '”Kajaani” ei ole tunnus.',
    fix: 'Tunnus on tiedoston nimi ilman päätettä: pieniä kirjaimia a–z, numeroita ja viivoja, esimerkiksi kajaanin-teatteri.',
  },
  {
    name: 'a new address lacks the venue',
    files: goodContentWith(EVENT, 'languages: [fi]', 'languages: [fi]\nmovedTo: kevatkonsertti'),
    rule: 'event-id',
    at: `${EVENT}:5:10`,
    message: '”kevatkonsertti” ei ole tapahtuman tunnus.',
    fix: 'Kirjoita kohde ja tapahtuma kauttaviivalla, esimerkiksi esimerkkitalo/talvikonsertti.',
  },
  {
    name: 'a language is written out',
    files: goodContentWith(EVENT, '[fi]', '[suomi]'),
    rule: 'language',
    at: `${EVENT}:4:13`,
    message: '”suomi” ei ole kielen koodi.',
    fix: 'Kirjoita esimerkiksi fi (suomi), sv (ruotsi), en (englanti) tai se (pohjoissaame). Jos sanoja ei tarvita, kirjoita none.',
  },
  {
    name: 'a source has only a date',
    files: goodContentWith(ISSUER, '{ url: https://www.esimerkki.example/toimisto }', '{ date: 2026 }'),
    rule: 'source-empty',
    at: `${ISSUER}:6:5`,
    message: 'Lähteellä ei ole osoitetta eikä nimeä.',
    fix: 'Lisää ”url:” tai ”name:”, esimerkiksi ”name: Kohteen oma ilmoitus”.',
  },
  {
    name: 'participation is claimed without evidence',
    files: { ...GOOD_CONTENT, [VENUE]: GOOD_CONTENT[VENUE].replace(`  evidence:\n${evidence}`, '') },
    rule: 'evidence-missing',
    at: `${VENUE}:12:11`,
    message: 'Osallistuminen on ”confirmed”, mutta siitä ei ole lähdettä.',
    fix: 'Lisää kohtaan ”evidence” lähde, jossa kortista kerrotaan, tai kirjoita status: unconfirmed.',
  },
  {
    name: 'the south of a municipality is north of its north',
    files: goodContentWith(NETWORK, 'south: "63.9"', 'south: "65.9"'),
    rule: 'bounds-order',
    at: `${NETWORK}:8:13`,
    message: 'Rajat ovat väärin päin: south on etelä, north pohjoinen, west länsi ja east itä.',
    fix: 'Tarkista neljä lukua kartalta.',
  },
];
