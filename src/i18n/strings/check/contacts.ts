import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about addresses, phones, names of files and sources. */
export const CHECK_CONTACT_STRINGS = defineStrings({
  url: {
    about: 'Not a web address at all',
    fi: '”{found}” ei ole verkko-osoite.',
    sv: '”{found}” är inte en webbadress.',
    en: '“{found}” is not a web address.',
  },
  'url.fix': {
    about: 'Advice for url',
    fi: 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.example/sivu.',
    sv: 'Skriv hela adressen, till exempel https://www.exempel.example/sida.',
    en: 'Write the whole address, for example https://www.esimerkki.example/page.',
  },
  'url-https': {
    about: 'An insecure web address',
    fi: 'Osoite ”{found}” alkaa http://. Vain suojattu https:// käy.',
    sv: 'Adressen ”{found}” börjar med http://. Bara den säkra formen https:// går.',
    en: 'The address “{found}” begins with http://. Only the secure https:// can be used.',
  },
  'url-https.fix': {
    about: 'Advice for url-https',
    fi: 'Kokeile selaimessa, aukeaako sama osoite, kun alussa on https://. Jos ei aukea, jätä osoite pois.',
    sv: 'Pröva i webbläsaren om adressen öppnas med https://. Om inte, lämna bort den.',
    en: 'Try in a browser whether the address opens with https://. If not, leave it out.',
  },
  'url-host': {
    about: 'An address with a user name, port, IP number or a host that is not public',
    fi: 'Osoitetta ”{found}” ei voi käyttää: siinä on käyttäjänimi, portti tai numero-osoite, tai sivusto ei ole julkinen.',
    sv: 'Adressen ”{found}” kan inte användas: den har användarnamn, port eller nummeradress, eller är inte offentlig.',
    en: 'The address “{found}” cannot be used: it has a user name, a port or a number address, or is not public.',
  },
  'url-host.fix': {
    about: 'Advice for url-host',
    fi: 'Kopioi sivun osoite selaimen osoiteriviltä.',
    sv: 'Kopiera sidans adress från webbläsarens adressfält.',
    en: 'Copy the page’s address from the address bar of the browser.',
  },
  phone: {
    about: 'Not a Finnish telephone number',
    fi: '”{found}” ei ole suomalainen puhelinnumero.',
    sv: '”{found}” är inte ett finländskt telefonnummer.',
    en: '“{found}” is not a Finnish telephone number.',
  },
  'phone.fix': {
    about: 'Advice for phone',
    fi: 'Kirjoita vain numerot ja välilyönnit, esimerkiksi ”08 123 4567” tai ”+358 44 123 4567”.',
    sv: 'Skriv bara siffror och mellanslag, till exempel ”08 123 4567” eller ”+358 44 123 4567”.',
    en: 'Write digits and spaces only, for example “08 123 4567” or “+358 44 123 4567”.',
  },
  email: {
    about: 'Not a plain e-mail address',
    fi: '”{found}” ei ole sähköpostiosoite.',
    sv: '”{found}” är inte en e-postadress.',
    en: '“{found}” is not an email address.',
  },
  'email.fix': {
    about: 'Advice for email',
    fi: 'Kirjoita yksi osoite, esimerkiksi info@esimerkki.example.',
    sv: 'Skriv en adress, till exempel info@exempel.example.',
    en: 'Write one address, for example info@esimerkki.example.',
  },
  'postal-code': {
    about: 'Not five digits',
    fi: '”{found}” ei ole postinumero.',
    sv: '”{found}” är inte ett postnummer.',
    en: '“{found}” is not a postal code.',
  },
  'postal-code.fix': {
    about: 'Advice for postal-code',
    fi: 'Kirjoita viisi numeroa, esimerkiksi "02100".',
    sv: 'Skriv fem siffror, till exempel "02100".',
    en: 'Write five digits, for example "02100".',
  },
  id: {
    about: 'A reference to another file that cannot be a file name',
    fi: '”{found}” ei ole tunnus.',
    sv: '”{found}” är inte en kod.',
    en: '“{found}” is not an id.',
  },
  'id.fix': {
    about: 'Advice for id',
    fi: 'Tunnus on tiedoston nimi ilman päätettä: pieniä kirjaimia a–z, numeroita ja viivoja, esimerkiksi kajaanin-teatteri.',
    sv: 'Koden är filens namn utan ändelse: små bokstäver a–z, siffror och streck, till exempel kajaanin-teatteri.',
    en: 'An id is the file’s name without its ending: small letters a–z, digits and dashes, for example kajaanin-teatteri.',
  },
  'event-id': {
    about: 'A reference to an event that is not venue/event',
    fi: '”{found}” ei ole tapahtuman tunnus.',
    sv: '”{found}” är inte ett evenemangs kod.',
    en: '“{found}” is not the id of an event.',
  },
  'event-id.fix': {
    about: 'Advice for event-id',
    fi: 'Kirjoita kohde ja tapahtuma kauttaviivalla, esimerkiksi esimerkkitalo/talvikonsertti.',
    sv: 'Skriv kulturplats och evenemang med snedstreck, till exempel esimerkkitalo/talvikonsertti.',
    en: 'Write venue and event with a slash, for example esimerkkitalo/talvikonsertti.',
  },
  language: {
    about: 'Not a language code',
    fi: '”{found}” ei ole kielen koodi.',
    sv: '”{found}” är inte en språkkod.',
    en: '“{found}” is not a language code.',
  },
  'language.fix': {
    about: 'Advice for language',
    fi: 'Kirjoita esimerkiksi fi (suomi), sv (ruotsi), en (englanti) tai se (pohjoissaame). Jos sanoja ei tarvita, kirjoita none.',
    sv: 'Skriv till exempel fi (finska), sv (svenska), en (engelska) eller se (nordsamiska). Om ord inte behövs, skriv none.',
    en: 'Write for example fi (Finnish), sv (Swedish), en (English) or se (Northern Sámi). If no words are needed, write none.',
  },
  'source-empty': {
    about: 'A source with neither address nor name',
    fi: 'Lähteellä ei ole osoitetta eikä nimeä.',
    sv: 'Källan har varken adress eller namn.',
    en: 'The source has neither an address nor a name.',
  },
  'source-empty.fix': {
    about: 'Advice for source-empty',
    fi: 'Lisää ”url:” tai ”name:”, esimerkiksi ”name: Kohteen oma ilmoitus”.',
    sv: 'Lägg till ”url:” eller ”name:”, till exempel ”name: Kulturplatsens egen uppgift”.',
    en: 'Add “url:” or “name:”, for example “name: Kohteen oma ilmoitus” (the venue’s own notice).',
  },
  'evidence-missing': {
    about: 'Participation is claimed without evidence; found is confirmed or reported',
    fi: 'Osallistuminen on ”{found}”, mutta siitä ei ole lähdettä.',
    sv: 'Deltagandet är ”{found}”, men det finns ingen källa för det.',
    en: 'Participation is “{found}”, but there is no source for it.',
  },
  'evidence-missing.fix': {
    about: 'Advice for evidence-missing',
    fi: 'Lisää kohtaan ”evidence” lähde, jossa kortista kerrotaan, tai kirjoita status: unconfirmed.',
    sv: 'Lägg till en källa som nämner kortet under ”evidence”, eller skriv status: unconfirmed.',
    en: 'Add a source that mentions the card under “evidence”, or write status: unconfirmed.',
  },
  'bounds-order': {
    about: 'A map rectangle whose edges are the wrong way round',
    fi: 'Rajat ovat väärin päin: south on etelä, north pohjoinen, west länsi ja east itä.',
    sv: 'Gränserna står i fel ordning: south är söder, north norr, west väster och east öster.',
    en: 'The bounds are the wrong way round: south must be below north, and west left of east.',
  },
  'bounds-order.fix': {
    about: 'Advice for bounds-order',
    fi: 'Tarkista neljä lukua kartalta.',
    sv: 'Kontrollera de fyra talen på kartan.',
    en: 'Check the four numbers on a map.',
  },
});
