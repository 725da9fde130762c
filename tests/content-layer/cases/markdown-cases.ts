import { EVENT, goodContentWith, PAGE } from '../../support/good-content.ts';
import type { MessageCase } from './message-case.ts';

const body = (text: string) => goodContentWith(EVENT, 'Tule kuuntelemaan **esimerkkiä**.', `Tule.\n\n${text}`);
const page = (text: string) => goodContentWith(PAGE, '[kohteet](/kohteet/)', text);

/** The running text under the entries. Its first line is line 12 of the event's file. */
export const MARKDOWN_CASES: readonly MessageCase[] = [
  {
    name: 'the text has an HTML tag',
    files: body('Osta <b>heti</b>!'),
    rule: 'markdown-html',
    at: `${EVENT}:14:6`,
    message: 'Tekstissä on HTML-koodia: ”<b>”. Sitä ei voi käyttää.',
    fix: 'Poista koodi. Lihavointi tehdään näin: **sana**, ja linkki näin: [teksti](https://osoite).',
  },
  {
    name: 'the text has a script',
    files: body('<script>alert(1)</script>'),
    rule: 'markdown-html',
    at: `${EVENT}:14:1`,
    message: 'Tekstissä on HTML-koodia: ”<script>alert(1)</script>”. Sitä ei voi käyttää.',
    fix: 'Poista koodi. Lihavointi tehdään näin: **sana**, ja linkki näin: [teksti](https://osoite).',
  },
  {
    name: 'the text has a picture',
    files: body('Katso ![kuva](https://evil.example/seuranta.gif)'),
    rule: 'markdown-image',
    at: `${EVENT}:14:7`,
    message: 'Tekstissä on kuva. Kuvia ei voi käyttää.',
    fix: 'Poista kuva ja kerro sama asia sanoin.',
  },
  {
    name: 'a line is indented by four spaces',
    files: body('    Esiintyjät'),
    rule: 'markdown-code',
    at: `${EVENT}:14:1`,
    message: 'Tekstissä on koodia tai neljällä välilyönnillä sisennetty rivi.',
    fix: 'Poista välilyönnit rivin alusta ja merkit `.',
  },
  {
    name: 'a heading is as large as the title',
    files: body('# Ohjelma'),
    rule: 'markdown-heading',
    at: `${EVENT}:14:1`,
    message: 'Väliotsikko on väärää tasoa: ”#”. Tässä käy: ###.',
    fix: 'Aloita väliotsikon rivi merkeillä ###. Tapahtuman nimi tulee otsikoksi itsestään.',
  },
  {
    name: 'the address of a link stands elsewhere',
    files: body('Katso [täältä][1].\n\n[1]: https://www.esimerkki.example'),
    rule: 'markdown-reference',
    at: `${EVENT}:14:7`,
    message: 'Linkin osoite on eri paikassa kuin linkki.',
    fix: 'Kirjoita osoite heti linkin perään: [teksti](https://osoite).',
  },
  {
    name: 'a link runs a script behind an entity',
    files: body('[Liput](&#106;avascript:alert(1))'),
    rule: 'url',
    at: `${EVENT}:14:1`,
    message: '”javascript:alert(1)” ei ole verkko-osoite.',
    fix: 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.example/sivu.',
  },
  {
    name: 'a link writes mail',
    files: body('<mailto:info@esimerkki.example>'),
    rule: 'url',
    at: `${EVENT}:14:1`,
    message: '”mailto:info@esimerkki.example” ei ole verkko-osoite.',
    fix: 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.example/sivu.',
  },
  {
    name: 'a link is not secure',
    files: body('[Liput](http://www.esimerkki.example)'),
    rule: 'url-https',
    at: `${EVENT}:14:1`,
    message: 'Osoite ”http://www.esimerkki.example” alkaa http://. Vain suojattu https:// käy.',
    fix: 'Kokeile selaimessa, aukeaako sama osoite, kun alussa on https://. Jos ei aukea, jätä osoite pois.',
  },
  {
    name: 'a link hides its host',
    files: body('[Liput](https://kajaani.fi@evil.example)'),
    rule: 'url-host',
    at: `${EVENT}:14:1`,
    message:
      'Osoitetta ”https://kajaani.fi@evil.example” ei voi käyttää: siinä on käyttäjänimi, portti tai numero-osoite, tai sivusto ei ole julkinen.',
    fix: 'Kopioi sivun osoite selaimen osoiteriviltä.',
  },
  {
    name: 'a link has no words',
    files: body('[](https://www.esimerkki.example)'),
    rule: 'markdown-empty-link',
    at: `${EVENT}:14:1`,
    message: 'Linkissä ei ole tekstiä.',
    fix: 'Kirjoita hakasulkeisiin, mihin linkki vie: [Lue lisää konsertista](https://osoite).',
  },
  {
    name: 'quotations are nested too deeply',
    files: body(`${'> '.repeat(12)}syvällä`),
    rule: 'markdown-deep',
    at: `${EVENT}:14:19`,
    message: 'Luetteloita tai lainauksia on liian monta sisäkkäin. Enintään 8 käy.',
    fix: 'Poista merkkejä > ja - rivien alusta.',
  },
  {
    name: 'a page links to nowhere on the site',
    files: page('[ohje](/ohjeet/)'),
    rule: 'markdown-own-link',
    at: `${PAGE}:8:7`,
    message: 'Linkki ”/ohjeet/” ei vie tämän sivuston sivulle.',
    fix: 'Kirjoita sivun osoite ilman kieltä, vinoviiva alussa ja lopussa, esimerkiksi /kortti/.',
  },
  {
    name: 'a character is hidden in an entity',
    files: body('Konsertti &#x202e;illalla'),
    rule: 'hidden-character',
    at: `${EVENT}:14:1`,
    message: 'Tekstissä on näkymätön merkki (U+202E).',
    fix: 'Kirjoita kohta uudelleen käsin. Merkki on luultavasti tullut mukana, kun teksti on kopioitu muualta.',
  },
];
