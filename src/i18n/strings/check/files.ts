import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about files as such: place, name, bytes. */
export const CHECK_FILE_STRINGS = defineStrings({
  'file-kind': {
    about: 'A symbolic link, device or the like',
    fi: 'Tämä ei ole tavallinen tiedosto vaan linkki tai laite.',
    sv: 'Detta är inte en vanlig fil utan en länk eller enhet.',
    en: 'This is not an ordinary file but a link or a device.',
  },
  'file-kind.fix': {
    about: 'Advice for file-kind',
    fi: 'Kopioi itse tiedosto tähän linkin sijaan.',
    sv: 'Kopiera själva filen hit i stället för länken.',
    en: 'Copy the file itself here instead of the link.',
  },
  'file-unreadable': {
    about: 'The system does not let the file be read; code is its own word for why',
    fi: 'Tiedostoa ei voi lukea ({code}).',
    sv: 'Filen kan inte läsas ({code}).',
    en: 'The file cannot be read ({code}).',
  },
  'file-unreadable.fix': {
    about: 'Advice for file-unreadable',
    fi: 'Tarkista, että tiedosto on paikallaan ja että sen saa lukea.',
    sv: 'Kontrollera att filen finns på sin plats och får läsas.',
    en: 'Check that the file is in its place and may be read.',
  },
  'file-place': {
    about: 'A file outside the known folders',
    fi: 'Tätä tiedostoa ei osata lukea, koska se on väärässä paikassa.',
    sv: 'Filen kan inte läsas, eftersom den ligger på fel ställe.',
    en: 'This file cannot be read because it is in the wrong place.',
  },
  'file-place.fix': {
    about: 'Advice for file-place; allowed is a list of patterns',
    fi: 'Siirrä se oikeaan kansioon: {allowed}.',
    sv: 'Flytta den till rätt mapp: {allowed}.',
    en: 'Move it to the right folder: {allowed}.',
  },
  'file-name': {
    about: 'A file or folder name that cannot be an id',
    fi: 'Nimi ”{found}” ei käy. Nimessä voi olla pieniä kirjaimia a–z, numeroita ja viivoja, enintään 80 merkkiä.',
    sv: 'Namnet ”{found}” går inte. Namnet kan ha små bokstäver a–z, siffror och streck, högst 80 tecken.',
    en: 'The name “{found}” cannot be used. A name has small letters a–z, digits and dashes, at most 80 characters.',
  },
  'file-name.fix': {
    about: 'Advice for file-name; suggestion stands before it when there is one',
    fi: 'Anna tiedostolle uusi nimi. Kirjoita ä:n ja ö:n tilalle a ja o.',
    sv: 'Ge filen ett nytt namn. Skriv a och o i stället för å, ä och ö.',
    en: 'Rename the file. Write a and o instead of å, ä and ö.',
  },
  'file-ending': {
    about: 'A file with the wrong ending for its folder',
    fi: 'Tässä kansiossa tiedoston nimi päättyy: {allowed}. Tämän nimi on ”{found}”.',
    sv: 'I den här mappen slutar filens namn på {allowed}. Den här heter ”{found}”.',
    en: 'In this folder a file’s name ends in {allowed}. This one is “{found}”.',
  },
  'file-ending.fix': {
    about: 'Advice for file-ending',
    fi: 'Vaihda nimen loppu tai siirrä tiedosto toiseen kansioon.',
    sv: 'Ändra slutet av namnet eller flytta filen till en annan mapp.',
    en: 'Change the end of the name, or move the file to another folder.',
  },
  'file-large': {
    about: 'A file over the size limit',
    fi: 'Tiedosto on liian suuri: {size} kilotavua. Enintään {max} käy.',
    sv: 'Filen är för stor: {size} kilobyte. Högst {max} går.',
    en: 'The file is too large: {size} kilobytes. At most {max} is allowed.',
  },
  'file-large.fix': {
    about: 'Advice for file-large',
    fi: 'Lyhennä tekstiä. Kuvat eivät kuulu tähän tiedostoon.',
    sv: 'Korta texten. Bilder hör inte till den här filen.',
    en: 'Shorten the text. Pictures do not belong in this file.',
  },
  'file-encoding': {
    about: 'Bytes that are not UTF-8',
    fi: 'Tiedoston merkistö ei ole UTF-8, joten ä ja ö eivät näkyisi oikein.',
    sv: 'Filens teckenkodning är inte UTF-8, så å, ä och ö skulle synas fel.',
    en: 'The file is not in UTF-8, so letters such as ä and ö would be shown wrong.',
  },
  'file-encoding.fix': {
    about: 'Advice for file-encoding',
    fi: 'Avaa tiedosto muokkausohjelmassa, valitse ”Tallenna nimellä” ja koodaukseksi UTF-8.',
    sv: 'Öppna filen i en textredigerare, välj ”Spara som” och kodningen UTF-8.',
    en: 'Open the file in a text editor, choose “Save as” and the encoding UTF-8.',
  },
  'file-empty': {
    about: 'An empty file',
    fi: 'Tiedosto on tyhjä.',
    sv: 'Filen är tom.',
    en: 'The file is empty.',
  },
  'file-empty.fix': {
    about: 'Advice for file-empty',
    fi: 'Kirjoita tiedot tiedostoon tai poista se.',
    sv: 'Skriv uppgifterna i filen eller ta bort den.',
    en: 'Write the entries into the file, or remove it.',
  },
  'front-matter-missing': {
    about: 'A Markdown file that does not begin with ---',
    fi: 'Tiedoston alusta puuttuu tieto-osa.',
    sv: 'Uppgiftsdelen saknas i början av filen.',
    en: 'The block of entries at the beginning of the file is missing.',
  },
  'front-matter-missing.fix': {
    about: 'Advice for front-matter-missing',
    fi: 'Ensimmäisellä rivillä on oltava --- ja tietojen jälkeen omalla rivillään toinen ---.',
    sv: 'Första raden ska vara --- och efter uppgifterna ska en annan --- stå på egen rad.',
    en: 'The first line must be --- and after the entries there must be another --- on its own line.',
  },
  'front-matter-open': {
    about: 'The second --- is missing',
    fi: 'Tieto-osa ei pääty: toinen rivi --- puuttuu.',
    sv: 'Uppgiftsdelen tar inte slut: den andra raden --- saknas.',
    en: 'The block of entries does not end: the second --- line is missing.',
  },
  'front-matter-open.fix': {
    about: 'Advice for front-matter-open',
    fi: 'Lisää tietojen jälkeen rivi, jolla on vain ---.',
    sv: 'Lägg till en rad med bara --- efter uppgifterna.',
    en: 'After the entries add a line that holds only ---.',
  },
  'page-unknown': {
    about: 'A page of running text for which the site has no place',
    fi: 'Sivustolla ei ole paikkaa sivulle ”{found}”. Sivut ovat: {allowed}.',
    sv: 'Webbplatsen har ingen plats för sidan ”{found}”. Sidorna är: {allowed}.',
    en: 'The site has no place for the page “{found}”. The pages are: {allowed}.',
  },
  'page-unknown.fix': {
    about: 'Advice for page-unknown',
    fi: 'Anna tiedostolle jokin näistä nimistä tai poista se.',
    sv: 'Ge filen något av dessa namn eller ta bort den.',
    en: 'Give the file one of these names, or remove it.',
  },
  'language-folder': {
    about: 'A language in a file or folder name that the site does not have',
    fi: 'Kieltä ”{found}” ei ole. Kielet ovat: {allowed}.',
    sv: 'Språket ”{found}” finns inte. Språken är: {allowed}.',
    en: 'There is no language “{found}”. The languages are: {allowed}.',
  },
  'language-folder.fix': {
    about: 'Advice for language-folder',
    fi: 'Korjaa kielen koodi nimessä. Suomenkielisen tapahtuman nimessä ei ole kielen koodia.',
    sv: 'Rätta språkkoden i namnet. Ett evenemang på finska har ingen språkkod i namnet.',
    en: 'Correct the language code in the name. The Finnish file of an event has no language code in its name.',
  },
});
