import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about files that do not fit together. */
export const CHECK_REFERENCE_STRINGS = defineStrings({
  twin: {
    about: 'Several files with the same id; others lists them',
    fi: 'Samalla tunnuksella on monta tiedostoa: {others}. Mitään niistä ei julkaista.',
    sv: 'Flera filer har samma kod: {others}. Ingen av dem publiceras.',
    en: 'Several files have the same id: {others}. None of them is published.',
  },
  'twin.fix': {
    about: 'Advice for twin',
    fi: 'Poista ylimääräinen tai anna sille uusi nimi.',
    sv: 'Ta bort den överflödiga eller ge den ett nytt namn.',
    en: 'Remove the superfluous one or rename it.',
  },
  'network-missing': {
    about: 'A folder that is not named after a network',
    fi: 'Verkostoa ”{found}” ei ole. Verkostot ovat: {allowed}.',
    sv: 'Nätverket ”{found}” finns inte. Nätverken är: {allowed}.',
    en: 'There is no network “{found}”. The networks are: {allowed}.',
  },
  'network-missing.fix': {
    about: 'Advice for network-missing',
    fi: 'Siirrä tiedosto oikean verkoston kansioon.',
    sv: 'Flytta filen till rätt nätverks mapp.',
    en: 'Move the file to the folder of the right network.',
  },
  'parent-quarantined': {
    about: 'The file itself is good, but the venue or network it belongs to has a mistake',
    fi: 'Tätä ei julkaista, koska tiedostossa {other} on virhe.',
    sv: 'Detta publiceras inte, eftersom det finns ett fel i filen {other}.',
    en: 'This is not published because there is a mistake in the file {other}.',
  },
  'parent-quarantined.fix': {
    about: 'Advice for parent-quarantined',
    fi: 'Korjaa ensin tiedosto {other}.',
    sv: 'Rätta först filen {other}.',
    en: 'Correct the file {other} first.',
  },
  'venue-missing': {
    about: 'An event’s folder is not named after a venue',
    fi: 'Kohdetta ”{found}” ei ole.',
    sv: 'Platsen ”{found}” finns inte.',
    en: 'There is no venue “{found}”.',
  },
  'venue-missing.fix': {
    about: 'Advice for venue-missing',
    fi: 'Tapahtuman kansion nimi on kohteen tunnus. Korjaa kansion nimi tai tee ensin kohteen tiedosto kansioon content/venues.',
    sv: 'Evenemangets mapp heter som platsens kod. Rätta mappens namn eller gör först platsens fil i mappen content/venues.',
    en: 'The event’s folder is named after the venue’s id. Correct the folder’s name, or first make the venue’s file in content/venues.',
  },
  'municipality-unknown': {
    about: 'A municipality that is not in the network',
    fi: 'Kuntaa ”{found}” ei ole tässä verkostossa. Kunnat ovat: {allowed}.',
    sv: 'Kommunen ”{found}” finns inte i det här nätverket. Kommunerna är: {allowed}.',
    en: 'The municipality “{found}” is not in this network. The municipalities are: {allowed}.',
  },
  'municipality-unknown.fix': {
    about: 'Advice for municipality-unknown',
    fi: 'Valitse jokin näistä kunnista.',
    sv: 'Välj en av dessa kommuner.',
    en: 'Choose one of these municipalities.',
  },
  'municipality-twice': {
    about: 'Two municipalities with the same id',
    fi: 'Kunta ”{found}” on kahdesti: {others}.',
    sv: 'Kommunen ”{found}” finns två gånger: {others}.',
    en: 'The municipality “{found}” is there twice: {others}.',
  },
  'municipality-twice.fix': {
    about: 'Advice for municipality-twice',
    fi: 'Jätä kunta vain yhteen verkostoon.',
    sv: 'Lämna kommunen i bara ett nätverk.',
    en: 'Leave the municipality in one network only.',
  },
  'moved-missing': {
    about: 'movedTo points to a listing that does not exist',
    fi: 'Uutta osoitetta ”{found}” ei ole.',
    sv: 'Den nya adressen ”{found}” finns inte.',
    en: 'The new address “{found}” does not exist.',
  },
  'moved-missing.fix': {
    about: 'Advice for moved-missing',
    fi: 'Kirjoita tunnus, joka on olemassa, tai poista rivi ”movedTo”.',
    sv: 'Skriv en kod som finns, eller ta bort raden ”movedTo”.',
    en: 'Write an id that exists, or remove the line “movedTo”.',
  },
  'moved-circle': {
    about: 'movedTo leads back to where it began; found lists the way',
    fi: 'Uudet osoitteet kiertävät kehää: {found}.',
    sv: 'De nya adresserna går i cirkel: {found}.',
    en: 'The new addresses go round in a circle: {found}.',
  },
  'moved-circle.fix': {
    about: 'Advice for moved-circle',
    fi: 'Poista rivi ”movedTo” siitä, joka on nyt voimassa.',
    sv: 'Ta bort raden ”movedTo” från den som gäller nu.',
    en: 'Remove the line “movedTo” from the one that is valid now.',
  },
  'postal-code-elsewhere': {
    about: 'The postal code belongs to another municipality',
    fi: 'Postinumero {found} ei kuulu kuntaan {municipality}.',
    sv: 'Postnumret {found} hör inte till kommunen {municipality}.',
    en: 'The postal code {found} does not belong to the municipality {municipality}.',
  },
  'postal-code-elsewhere.fix': {
    about: 'Advice for postal-code-elsewhere',
    fi: 'Tarkista postinumero ja kunta. Jos molemmat ovat oikein, lisää numero verkoston tiedostoon.',
    sv: 'Kontrollera postnumret och kommunen. Om båda är rätt, lägg till numret i nätverkets fil.',
    en: 'Check the postal code and the municipality. If both are right, add the code to the network’s file.',
  },
  'coordinates-elsewhere': {
    about: 'The point on the map lies outside the municipality',
    fi: 'Paikka {found} ei ole kunnan {municipality} alueella.',
    sv: 'Punkten {found} ligger inte i kommunen {municipality}.',
    en: 'The point {found} is not in the municipality {municipality}.',
  },
  'coordinates-elsewhere.fix': {
    about: 'Advice for coordinates-elsewhere',
    fi: 'Tarkista luvut kartalta. Leveysaste (latitude) on Suomessa noin 60–70 ja pituusaste (longitude) noin 20–31.',
    sv: 'Kontrollera talen på kartan. Latituden är i Finland ungefär 60–70 och longituden ungefär 20–31.',
    en: 'Check the numbers on a map. In Finland the latitude is about 60–70 and the longitude about 20–31.',
  },
  'reserved-id': {
    about: 'A venue whose id is already the address of a list',
    fi: 'Nimi ”{found}” on varattu sivuston omalle sivulle.',
    sv: 'Namnet ”{found}” är reserverat för en av webbplatsens egna sidor.',
    en: 'The name “{found}” is reserved for a page of the site itself.',
  },
  'reserved-id.fix': {
    about: 'Advice for reserved-id',
    fi: 'Anna tiedostolle tarkempi nimi, esimerkiksi ”kajaani-talo” eikä ”kajaani”.',
    sv: 'Ge filen ett mer exakt namn, till exempel ”kajaani-talo” och inte ”kajaani”.',
    en: 'Give the file a more exact name, for example “kajaani-talo” and not “kajaani”.',
  },
  'translation-orphan': {
    about: 'A translation without its Finnish original',
    fi: 'Käännöksen suomenkielistä tiedostoa {other} ei ole.',
    sv: 'Översättningens finska fil {other} finns inte.',
    en: 'The Finnish file {other} of this translation does not exist.',
  },
  'translation-orphan.fix': {
    about: 'Advice for translation-orphan',
    fi: 'Tee ensin suomenkielinen tiedosto tai korjaa käännöksen nimi.',
    sv: 'Gör först den finska filen eller rätta översättningens namn.',
    en: 'First make the Finnish file, or correct the name of the translation.',
  },
});
