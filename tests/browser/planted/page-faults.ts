/** Faults of a page as a whole, of its keyboard and of its style sheet. Each runs in the page. */
export const PAGE_FAULTS: readonly (readonly [name: string, plant: () => void])[] = [
  ['no main heading', () => document.querySelector('h1')?.remove()],
  ['a page that names no language', () => document.documentElement.removeAttribute('lang')],
  ['a page that names the wrong language', () => document.documentElement.setAttribute('lang', 'en')],
  [
    'no title',
    () => {
      document.title = '';
    },
  ],
  [
    'a title that says nothing',
    () => {
      document.title = 'Sivu';
    },
  ],
  [
    'no main part',
    () => {
      const main = document.querySelector('main');
      main?.replaceWith(...main.childNodes);
    },
  ],
  ['no way past the menu', () => document.querySelector('.skip')?.remove()],
  ['no help where it always is', () => document.querySelector('aside.help')?.remove()],
  [
    'zoom forbidden',
    () =>
      document.querySelector('meta[name=viewport]')?.setAttribute('content', 'width=device-width, user-scalable=no'),
  ],
  [
    'a page that leaves by itself',
    () => document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="30; url=/">'),
  ],
  [
    'a drawing that never rests',
    () => {
      const turn = { duration: 500, iterations: Number.POSITIVE_INFINITY };
      document.querySelector('h1')?.animate([{ opacity: 1 }, { opacity: 0.5 }], turn);
    },
  ],
  [
    'letters that do not grow',
    () => {
      for (const one of document.querySelectorAll<HTMLElement>('main p, main a, main li')) one.style.fontSize = '18px';
    },
  ],
  [
    'a box that cuts off grown letters',
    () => {
      const text = document.querySelector<HTMLElement>('main p');
      if (text) Object.assign(text.style, { blockSize: `${text.clientHeight}px`, overflow: 'hidden' });
    },
  ],
  [
    'an order of its own',
    () => {
      const last = [...document.querySelectorAll<HTMLElement>('main a')].at(-1);
      if (last) last.tabIndex = 3;
    },
  ],
  [
    'a trap',
    () => {
      const seen = [...document.querySelectorAll<HTMLElement>('a')].filter((one) => one.checkVisibility());
      seen[3]?.addEventListener('keydown', (event) => {
        event.preventDefault();
        seen[0]?.focus();
      });
    },
  ],
  [
    'a focus under a banner',
    () =>
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<div style="position:fixed;z-index:9;inset:0 0 auto 0;block-size:70px;background:#fff">Tervetuloa</div>',
      ),
  ],
  [
    'a text that a script would have to bring',
    () => {
      const main = document.querySelector('main');
      const heading = document.querySelector('h1');
      if (heading)
        main?.replaceChildren(heading, 'Haetaan tapahtumia. Odota hetki, niin lista tulee tähän kohtaan sivua.');
    },
  ],
  [
    'steps in the wrong order',
    () => {
      const list = document.querySelector('main ol');
      list?.append(...[...list.children].reverse());
    },
  ],
];

/** Faults of a style sheet: what is added to it. */
export const STYLE_FAULTS: readonly (readonly [name: string, css: string])[] = [
  ['a margin on the left for good', 'main { margin-left: 40px }'],
  ['a box fastened to the right', 'main h2 { position: relative; right: 12px }'],
  ['text that keeps to the left', 'main ul { float: left; width: 60% }'],
  ['a focus that is not seen', '* { outline: none !important }'],
  ['a focus in the colour of the page', '* { outline-color: #fbf7f0 !important }'],
  ['words in the style sheet', 'main h1::before { content: "Peruttu: " }'],
  ['nothing on paper', '@media print { main { display: none } }'],
  ['pale on paper', '@media print { main p { color: #bbb !important } }'],
];
