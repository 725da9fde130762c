import { EVENT, GOOD_CONTENT, goodContentWith, PAGE, VENUE } from '../../support/good-content.ts';
import type { MessageCase } from './message-case.ts';

/** Files as such: place, name, bytes. */
export const FILE_CASES: readonly MessageCase[] = [
  {
    name: 'a file lies in an unknown folder',
    files: { ...GOOD_CONTENT, 'venue/kainuu/toinen.yaml': 'name: Toinen\n' },
    rule: 'file-place',
    at: 'venue/kainuu/toinen.yaml:1:1',
    message: 'Tätä tiedostoa ei osata lukea, koska se on väärässä paikassa.',
    fix: 'Tarkoititko: venues? Siirrä se oikeaan kansioon: networks/<id>.yaml, venues/<network>/<id>.yaml, events/<venue>/<id>.md, issuers/<network>/<id>.yaml, pages/<language>/<id>.md.',
  },
  {
    name: 'a file lies a folder too high',
    files: { ...GOOD_CONTENT, 'venues/toinen.yaml': 'name: Toinen\n' },
    rule: 'file-place',
    at: 'venues/toinen.yaml:1:1',
    message: 'Tätä tiedostoa ei osata lukea, koska se on väärässä paikassa.',
    fix: 'Siirrä se oikeaan kansioon: networks/<id>.yaml, venues/<network>/<id>.yaml, events/<venue>/<id>.md, issuers/<network>/<id>.yaml, pages/<language>/<id>.md.',
  },
  {
    name: 'a file name has capitals, spaces and dots over letters',
    files: { ...GOOD_CONTENT, 'events/esimerkkitalo/Yön Ääni.md': GOOD_CONTENT[EVENT] },
    rule: 'file-name',
    at: 'events/esimerkkitalo/Yön Ääni.md:1:1',
    message:
      'Nimi ”Yön Ääni.md” ei käy. Nimessä voi olla pieniä kirjaimia a–z, numeroita ja viivoja, enintään 80 merkkiä.',
    fix: 'Tarkoititko: yon-aani.md? Anna tiedostolle uusi nimi. Kirjoita ä:n ja ö:n tilalle a ja o.',
  },
  {
    name: 'a folder name cannot be an id',
    files: { ...GOOD_CONTENT, 'events/Esimerkkitalo/kevat.md': GOOD_CONTENT[EVENT] },
    rule: 'file-name',
    at: 'events/Esimerkkitalo/kevat.md:1:1',
    message:
      'Nimi ”Esimerkkitalo” ei käy. Nimessä voi olla pieniä kirjaimia a–z, numeroita ja viivoja, enintään 80 merkkiä.',
    fix: 'Tarkoititko: esimerkkitalo? Anna tiedostolle uusi nimi. Kirjoita ä:n ja ö:n tilalle a ja o.',
  },
  {
    name: 'a file has another ending',
    files: { ...GOOD_CONTENT, 'venues/kainuu/toinen.yml': GOOD_CONTENT[VENUE] },
    rule: 'file-ending',
    at: 'venues/kainuu/toinen.yml:1:1',
    message: 'Tässä kansiossa tiedoston nimi päättyy: .yaml. Tämän nimi on ”toinen.yml”.',
    fix: 'Vaihda nimen loppu tai siirrä tiedosto toiseen kansioon.',
  },
  {
    name: 'a file is too large',
    files: { ...GOOD_CONTENT, 'events/esimerkkitalo/pitka.md': GOOD_CONTENT[EVENT] + 'pitkä '.repeat(20_000) },
    rule: 'file-large',
    at: 'events/esimerkkitalo/pitka.md:1:1',
    message: 'Tiedosto on liian suuri: 137 kilotavua. Enintään 64 käy.',
    fix: 'Lyhennä tekstiä. Kuvat eivät kuulu tähän tiedostoon.',
  },
  {
    name: 'a file is in Latin-1',
    files: {
      ...GOOD_CONTENT,
      'events/esimerkkitalo/aani.md': new Uint8Array(Buffer.from('---\ntitle: Ääni\n---\n', 'latin1')),
    },
    rule: 'file-encoding',
    at: 'events/esimerkkitalo/aani.md:1:1',
    message: 'Tiedoston merkistö ei ole UTF-8, joten ä ja ö eivät näkyisi oikein.',
    fix: 'Avaa tiedosto muokkausohjelmassa, valitse ”Tallenna nimellä” ja koodaukseksi UTF-8.',
  },
  {
    name: 'a file is empty',
    files: { ...GOOD_CONTENT, 'venues/kainuu/toinen.yaml': '\n' },
    rule: 'file-empty',
    at: 'venues/kainuu/toinen.yaml:1:1',
    message: 'Tiedosto on tyhjä.',
    fix: 'Kirjoita tiedot tiedostoon tai poista se.',
  },
  {
    name: 'a file holds a NUL',
    files: goodContentWith(EVENT, 'Tule kuuntelemaan', 'Tule\0kuuntelemaan'),
    rule: 'hidden-character',
    at: `${EVENT}:12:5`,
    message: 'Tekstissä on näkymätön merkki (U+0000).',
    fix: 'Kirjoita kohta uudelleen käsin. Merkki on luultavasti tullut mukana, kun teksti on kopioitu muualta.',
  },
  {
    name: 'the entries of an event are missing',
    files: { ...GOOD_CONTENT, 'events/esimerkkitalo/kevat.md': 'Kevätkonsertti ensi keväänä.\n' },
    rule: 'front-matter-missing',
    at: 'events/esimerkkitalo/kevat.md:1:1',
    message: 'Tiedoston alusta puuttuu tieto-osa.',
    fix: 'Ensimmäisellä rivillä on oltava --- ja tietojen jälkeen omalla rivillään toinen ---.',
  },
  {
    name: 'the entries of an event have no end',
    files: { ...GOOD_CONTENT, 'events/esimerkkitalo/kevat.md': '---\ntitle: Kevätkonsertti\n' },
    rule: 'front-matter-open',
    at: 'events/esimerkkitalo/kevat.md:1:1',
    message: 'Tieto-osa ei pääty: toinen rivi --- puuttuu.',
    fix: 'Lisää tietojen jälkeen rivi, jolla on vain ---.',
  },
  {
    name: 'a page has no place on the site',
    files: { ...GOOD_CONTENT, 'pages/fi/cards.md': GOOD_CONTENT[PAGE] },
    rule: 'page-unknown',
    at: 'pages/fi/cards.md:1:1',
    message:
      'Sivustolla ei ole paikkaa sivulle ”cards”. Sivut ovat: card, how-to-get-it, professionals, for-venues, about, privacy, accessibility, open-data.',
    fix: 'Tarkoititko: card? Anna tiedostolle jokin näistä nimistä tai poista se.',
  },
  {
    name: 'a translation is in a language that the site does not have',
    files: { ...GOOD_CONTENT, 'events/esimerkkitalo/talvikonsertti.de.md': '---\ntitle: Winter\n---\n' },
    rule: 'language-folder',
    at: 'events/esimerkkitalo/talvikonsertti.de.md:1:1',
    message: 'Kieltä ”de” ei ole. Kielet ovat: sv, en.',
    fix: 'Korjaa kielen koodi nimessä. Suomenkielisen tapahtuman nimessä ei ole kielen koodia.',
  },
];
