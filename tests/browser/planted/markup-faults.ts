const LONG = 'Konsertti alkaa illalla. ';
const TALL = 'style="min-block-size:3rem"';

/**
 * Faults as somebody might write them one day: what is added at the end of a page's main part. Of the kinds that the audit of tools by the UK's
 * Government Digital Service planted in 2017.
 */
export const MARKUP_FAULTS: readonly (readonly [name: string, html: string])[] = [
  // Words of links and buttons
  ['a link that says "lue lisää"', '<p>Konsertti. <a href="/kortti/">Lue lisää</a></p>'],
  ['a link that says "tästä"', '<p>Ohjeet saat <a href="/kortti/">tästä</a>.</p>'],
  ['an address as a link’s words', '<p><a href="https://a.example/">https://a.example/ohjelma</a></p>'],
  ['a link without words', '<p><a href="/kortti/"><span></span></a></p>'],
  ['a button without words', `<button type="button" ${TALL}></button>`],
  [
    'a link that is heard otherwise than seen',
    '<p><a href="/kortti/" aria-label="Siirry eteenpäin">Kortin ohje</a></p>',
  ],
  [
    'a new window without a word',
    '<p><a href="https://a.example/" target="_blank" rel="noopener">Kohteen ohjelma</a></p>',
  ],
  ['a link to nowhere', '<p>Ohje: <a href="#">Kortin ohje</a></p>'],
  ['help in a tooltip alone', '<p><a href="/kortti/" title="Avaa kortin ohjeen">Kortti</a></p>'],
  ['a key of its own', '<p><a href="/kortti/" accesskey="s">Kortin ohje</a></p>'],
  [
    'the same words for two places',
    '<p>Teatteri: <a href="/kortti/">avaa ohje kortista</a>.</p><p>Museo: <a href="/kohteet/">avaa ohje kortista</a>.</p>',
  ],
  ['a place linked twice in a row', '<p><a href="/kohteet/">Kohteet</a> <a href="/kohteet/">Kaikki kohteet</a></p>'],
  // Headings
  [
    'a heading that is only large letters',
    '<p style="font-size:2rem;font-weight:700">Ohjelma</p><p>Konsertti alkaa.</p>',
  ],
  ['a level of headings left out', '<h2>Ohjelma</h2><h4>Pieni otsikko</h4>'],
  ['an empty heading', '<h2></h2>'],
  ['two main headings', '<h1>Toinen pääotsikko</h1>'],
  ['a paragraph as a heading', `<h2>${LONG.repeat(6)}</h2>`],
  // Lists and tables
  ['a list made of dashes', '<p>- lippu<br>- kortti<br>- takki</p>'],
  ['a list made of paragraphs', '<p>1. Soita</p><p>2. Varaa</p><p>3. Tule</p>'],
  ['items without their list', '<div><li>lippu</li><li>kortti</li></div>'],
  ['something else than items in a list', '<ul><p>lippu</p><p>kortti</p></ul>'],
  ['a table without headings', '<table><tr><td>ma</td><td>11–17</td></tr><tr><td>ti</td><td>11–17</td></tr></table>'],
  ['terms without their list', '<div><dt>Hinta</dt><dd>0 €</dd></div>'],
  // Languages
  ['Swedish told as Finnish', '<p>Biljetten får du i kassan och det är gratis för dig som har kortet med dig.</p>'],
  [
    'English told as Finnish',
    '<p>You can get the ticket from the box office and it is free for you with the card.</p>',
  ],
  ['Russian told as Finnish', '<p>Карта бесплатная. Билет бесплатный.</p>'],
  ['Arabic that runs from left to right', '<p lang="ar">البطاقة مجانية والتذكرة مجانية</p>'],
  ['a language that there is not', '<p lang="suomi">Konsertti alkaa.</p>'],
  // Pictures
  ['a picture without an alternative', '<img src="/mark.svg" width="40" height="40">'],
  ['a file name as an alternative', '<img src="/mark.svg" alt="IMG_2041.jpg" width="40" height="40">'],
  ['"kuva" as an alternative', '<img src="/mark.svg" alt="kuva konsertista" width="40" height="40">'],
  [
    'an alternative that is heard twice',
    '<figure><img src="/mark.svg" alt="Kuoro" width="40" height="40"><figcaption>Kuoro</figcaption></figure>',
  ],
  ['a picture as a link, without words', '<a href="/kortti/"><img src="/mark.svg" alt="" width="40" height="40"></a>'],
  ['a drawing with a part and no name', '<svg role="img" width="40" height="40"><path d="M0 0h40v40z"/></svg>'],
  [
    'a picture of text as a background',
    '<div style="background-image:url(/mark.svg);inline-size:200px;block-size:60px"></div>',
  ],
  // Colours and letters
  ['pale letters', `<p style="color:#b8b0a8">${LONG}</p>`],
  [
    'a link told by its colour alone',
    '<p>Kysy kortista <a href="/kortti/" style="text-decoration:none;font-weight:inherit;border:0">kortin sivulta</a> ennen lähtöä.</p>',
  ],
  ['letters of ten pixels', `<p style="font-size:10px">${LONG}</p>`],
  ['text spread to both sides', `<p style="text-align:justify">${LONG.repeat(4)}</p>`],
  ['only capitals', '<p>MUISTA OTTAA KORTTI MUKAAN KUN LÄHDET</p>'],
  ['a slanted paragraph', `<p style="font-style:italic">${LONG.repeat(6)}</p>`],
  [
    'underlined words that are no link',
    '<p><span style="text-decoration:underline">Tärkeää tietoa</span> tästä illasta.</p>',
  ],
  ['lines on top of each other', `<p style="line-height:1">${LONG.repeat(8)}</p>`],
  ['colours that insist', `<p style="forced-color-adjust:none">${LONG}</p>`],
  [
    'a button told by its background alone',
    `<button type="button" style="border:0;min-block-size:3rem;padding:0 1rem;background:#900020;color:#fff">Varaa lippu</button>`,
  ],
  // Zoom
  ['a page wider than a phone', '<div style="inline-size:600px">Ohjelma</div>'],
  [
    'a banner that covers a zoomed window',
    '<div style="position:fixed;inset-inline:0;inset-block-end:0;block-size:160px">Tervetuloa</div>',
  ],
  // Forms
  ['a label inside the field', `<input type="text" placeholder="Nimi" aria-label="Nimi" ${TALL}>`],
  ['a field without any label', `<input type="text" ${TALL}>`],
  ['a field that is wrong and does not say how', `<label>Nimi <input type="text" aria-invalid="true" ${TALL}></label>`],
  [
    'choices without their question',
    `<label ${TALL}><input type="radio" name="a"> Kyllä</label><label ${TALL}><input type="radio" name="a"> Ei</label>`,
  ],
  ['a field that takes the focus', `<label>Nimi <input type="text" autofocus ${TALL}></label>`],
  ['two parts of one id', `<label for="twin">Nimi</label><input id="twin" ${TALL}><p id="twin">Ohje</p>`],
  // Keyboard and fingers
  ['a button for the mouse alone', '<div style="cursor:pointer;padding:1rem">Varaa lippu</div>'],
  ['a link that is not heard', '<div aria-hidden="true"><a href="/kortti/">Kortin ohje</a></div>'],
  [
    'a button that a thumb does not hit',
    '<button type="button" style="block-size:20px;min-block-size:0">Varaa</button>',
  ],
  // Beyond what a machine sees
  ['an error told by red letters alone', '<p style="color:#a00000">Nimi</p>'],
  ['a picture described wrongly', '<img src="/mark.svg" alt="Orkesteri soittaa lavalla" width="40" height="40">'],
  ['"the box on the right"', '<p>Katso ohje oikealla olevasta punaisesta laatikosta.</p>'],
  ['a step left out', '<ol><li>Soita.</li><li>Näytä lippu.</li></ol>'],
];
