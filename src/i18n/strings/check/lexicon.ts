import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about the search words in content/lexicon. */
export const CHECK_LEXICON_STRINGS = defineStrings({
  'lexicon-theme': {
    about: 'The theme written in a file of search words is not the name of the file',
    fi: 'Teema on ”{found}”, mutta tiedoston nimi on ”{allowed}”.',
    sv: 'Temat är ”{found}”, men filen heter ”{allowed}”.',
    en: 'The theme is “{found}”, but the file is called “{allowed}”.',
  },
  'lexicon-theme.fix': {
    about: 'Advice for lexicon-theme',
    fi: 'Kirjoita teemaksi tiedoston nimi, tai anna tiedostolle uusi nimi.',
    sv: 'Skriv filens namn som tema, eller byt namn på filen.',
    en: 'Write the name of the file as the theme, or rename the file.',
  },
  'concept-twice': {
    about: 'Two concepts of the search words have the same id; others lists their files',
    fi: 'Käsite ”{found}” on kahdesti, myös tiedostossa {others}.',
    sv: 'Begreppet ”{found}” finns två gånger, också i filen {others}.',
    en: 'The concept “{found}” is there twice, also in the file {others}.',
  },
  'concept-twice.fix': {
    about: 'Advice for concept-twice',
    fi: 'Yhdistä ne, tai anna toiselle uusi tunnus.',
    sv: 'Slå ihop dem, eller ge den ena en ny kod.',
    en: 'Join them, or give one of them a new id.',
  },
  'concept-missing': {
    about: 'A concept of the search words points to one that does not exist',
    fi: 'Käsitettä ”{found}” ei ole.',
    sv: 'Begreppet ”{found}” finns inte.',
    en: 'There is no concept “{found}”.',
  },
  'concept-missing.fix': {
    about: 'Advice for concept-missing',
    fi: 'Kirjoita tunnus, joka on olemassa, tai poista viittaus.',
    sv: 'Skriv en kod som finns, eller ta bort hänvisningen.',
    en: 'Write an id that exists, or remove the reference.',
  },
  'voikko-stale': {
    about: 'The lock file of word analyses does not cover the words of the listings any more',
    fi: {
      one: 'Ilmoituksissa on {count} sana, jota tiedosto ei tunne, esimerkiksi: {found}.',
      other: 'Ilmoituksissa on {count} sanaa, joita tiedosto ei tunne, esimerkiksi: {found}.',
    },
    sv: {
      one: 'Filen saknar {count} ord som finns i uppgifterna, till exempel: {found}.',
      other: 'Filen saknar {count} ord som finns i uppgifterna, till exempel: {found}.',
    },
    en: {
      one: 'The listings have {count} word that the file does not know, for example: {found}.',
      other: 'The listings have {count} words that the file does not know, for example: {found}.',
    },
  },
  'voikko-stale.fix': {
    about: 'Advice for voikko-stale',
    fi: 'Aja npm run voikko-lock koneella, jossa on Voikko. Haku toimii ilmankin.',
    sv: 'Kör npm run voikko-lock på en dator som har Voikko. Sökningen fungerar också utan.',
    en: 'Run npm run voikko-lock on a computer that has Voikko. The search works without it too.',
  },
  'voikko-broken': {
    about: 'The lock file of word analyses cannot be read',
    fi: 'Tiedostoa ei voi lukea.',
    sv: 'Filen kan inte läsas.',
    en: 'The file cannot be read.',
  },
  'voikko-broken.fix': {
    about: 'Advice for voikko-broken',
    fi: 'Tee tiedosto uudelleen komennolla npm run voikko-lock, tai poista se.',
    sv: 'Gör filen på nytt med npm run voikko-lock, eller ta bort den.',
    en: 'Make the file anew with npm run voikko-lock, or remove it.',
  },
});
