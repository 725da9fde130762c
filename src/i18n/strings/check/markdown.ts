import { defineStrings } from '#i18n/strings.ts';

/** What the content check says about the running text under the entries. */
export const CHECK_MARKDOWN_STRINGS = defineStrings({
  'markdown-html': {
    about: 'An HTML tag in the running text; found is the beginning of it',
    fi: 'Tekstissä on HTML-koodia: ”{found}”. Sitä ei voi käyttää.',
    sv: 'Texten innehåller HTML-kod: ”{found}”. Den går inte att använda.',
    en: 'The text contains HTML code: “{found}”. It cannot be used.',
  },
  'markdown-html.fix': {
    about: 'Advice for markdown-html',
    fi: 'Poista koodi. Lihavointi tehdään näin: **sana**, ja linkki näin: [teksti](https://osoite).',
    sv: 'Ta bort koden. Fetstil skrivs så här: **ord**, och en länk så här: [text](https://adress).',
    en: 'Remove the code. Bold is written **word** and a link [text](https://address).',
  },
  'markdown-image': {
    about: 'A picture in the running text',
    fi: 'Tekstissä on kuva. Kuvia ei voi käyttää.',
    sv: 'Texten innehåller en bild. Bilder går inte att använda.',
    en: 'The text contains a picture. Pictures cannot be used.',
  },
  'markdown-image.fix': {
    about: 'Advice for markdown-image',
    fi: 'Poista kuva ja kerro sama asia sanoin.',
    sv: 'Ta bort bilden och berätta samma sak med ord.',
    en: 'Remove the picture and say the same in words.',
  },
  'markdown-code': {
    about: 'Code or a line indented by four spaces',
    fi: 'Tekstissä on koodia tai neljällä välilyönnillä sisennetty rivi.',
    sv: 'Texten innehåller kod eller en rad som är indragen med fyra mellanslag.',
    en: 'The text contains code, or a line indented by four spaces.',
  },
  'markdown-code.fix': {
    about: 'Advice for markdown-code; the mark is a grave accent',
    fi: 'Poista välilyönnit rivin alusta ja merkit `.',
    sv: 'Ta bort mellanslagen i början av raden och tecknen `.',
    en: 'Remove the spaces at the beginning of the line and the marks `.',
  },
  'markdown-heading': {
    about: 'A heading of a level that is not allowed; allowed is ### or ## and ###',
    fi: 'Väliotsikko on väärää tasoa: ”{found}”. Tässä käy: {allowed}.',
    sv: 'Mellanrubriken har fel nivå: ”{found}”. Här går: {allowed}.',
    en: 'The heading has the wrong level: “{found}”. Allowed here: {allowed}.',
  },
  'markdown-heading.fix': {
    about: 'Advice for markdown-heading',
    fi: 'Aloita väliotsikon rivi merkeillä {allowed}. Tapahtuman nimi tulee otsikoksi itsestään.',
    sv: 'Börja rubrikraden med {allowed}. Evenemangets namn blir rubrik av sig självt.',
    en: 'Begin the heading’s line with {allowed}. The event’s name becomes the main heading by itself.',
  },
  'markdown-reference': {
    about: 'A link whose address stands elsewhere: [text][1] and [1]: address',
    fi: 'Linkin osoite on eri paikassa kuin linkki.',
    sv: 'Länkens adress står på ett annat ställe än länken.',
    en: 'The address of the link stands in another place than the link.',
  },
  'markdown-reference.fix': {
    about: 'Advice for markdown-reference',
    fi: 'Kirjoita osoite heti linkin perään: [teksti](https://osoite).',
    sv: 'Skriv adressen genast efter länken: [text](https://adress).',
    en: 'Write the address right after the link: [text](https://address).',
  },
  'markdown-own-link': {
    about: 'A link to a page of this site that does not exist or is not allowed here',
    fi: 'Linkki ”{found}” ei vie tämän sivuston sivulle.',
    sv: 'Länken ”{found}” leder inte till en sida på den här webbplatsen.',
    en: 'The link “{found}” does not lead to a page of this site.',
  },
  'markdown-own-link.fix': {
    about: 'Advice for markdown-own-link',
    fi: 'Kirjoita sivun osoite ilman kieltä, vinoviiva alussa ja lopussa, esimerkiksi /kortti/.',
    sv: 'Skriv sidans adress utan språk, med snedstreck i början och slutet, till exempel /kortti/.',
    en: 'Write the page’s address without a language, with a slash at both ends, for example /kortti/.',
  },
  'markdown-empty-link': {
    about: 'A link without words',
    fi: 'Linkissä ei ole tekstiä.',
    sv: 'Länken har ingen text.',
    en: 'The link has no text.',
  },
  'markdown-empty-link.fix': {
    about: 'Advice for markdown-empty-link',
    fi: 'Kirjoita hakasulkeisiin, mihin linkki vie: [Lue lisää konsertista](https://osoite).',
    sv: 'Skriv inom hakparenteserna vart länken leder: [Läs mer om konserten](https://adress).',
    en: 'Write in the brackets where the link leads: [More about the concert](https://address).',
  },
  'markdown-deep': {
    about: 'Lists or quotations nested too deeply',
    fi: 'Luetteloita tai lainauksia on liian monta sisäkkäin. Enintään {max} käy.',
    sv: 'För många listor eller citat inuti varandra. Högst {max} går.',
    en: 'Too many lists or quotations inside each other. At most {max} are allowed.',
  },
  'markdown-deep.fix': {
    about: 'Advice for markdown-deep',
    fi: 'Poista merkkejä > ja - rivien alusta.',
    sv: 'Ta bort tecknen > och - i början av raderna.',
    en: 'Remove the marks > and - from the beginning of the lines.',
  },
});
