// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { pickButtons } from '#components/picks/pick-buttons.ts';
import { PICKS_KEY, parsePicks } from '#domain/shortlist/picks.ts';

const card = (slug: string) =>
  `<li data-id="tapahtumat/talo/${slug}"><h3><a href="#"><b>Täynnä </b><span>Ilta ${slug}</span></a></h3><button class="pick">Poimi</button></li>`;

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `<nav><a data-said="Poiminnoissa #" href="/poiminnat/">Poiminnat</a></nav>
    <main><ul>${card('a')}${card('b')}</ul>
    <article><h1><span>Oma sivu</span></h1><button class="pick" data-pick="talo/oma">Poimi</button></article></main>`;
});
const start = () => pickButtons(document, localStorage);
const buttons = () => [...document.querySelectorAll<HTMLElement>('.pick')];
const pressed = () => buttons().map((button) => button.getAttribute('aria-pressed'));
const kept = () => parsePicks(localStorage.getItem(PICKS_KEY));

test('nothing is kept before the first press, and each button says what it is for', () => {
  start();
  expect(localStorage.length).toBe(0);
  expect(pressed()).toEqual(['false', 'false', 'false']);
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
    'Poimi: Ilta a',
    'Poimi: Ilta b',
    'Poimi: Oma sivu',
  ]);
});

test('a press picks, is heard and counted; another takes it back', () => {
  start();
  buttons()[0]?.click();
  buttons()[2]?.click();
  expect(kept()).toEqual([
    { id: 'talo/a', title: 'Ilta a' },
    { id: 'talo/oma', title: 'Oma sivu' },
  ]);
  expect(pressed()).toEqual(['true', 'false', 'true']);
  expect(document.querySelector('nav a')?.textContent).toBe('Poiminnat (2)');
  expect(document.querySelector('[aria-live]')?.textContent).toBe('Poiminnoissa 2');
  buttons()[0]?.click();
  expect(kept().map(({ id }) => id)).toEqual(['talo/oma']);
  expect(document.querySelector('[aria-live]')?.textContent).toBe('Poiminnoissa 1');
});

test('a venue is picked on its card, by its id alone', () => {
  document
    .querySelector('ul')
    ?.insertAdjacentHTML(
      'beforeend',
      '<li><h3><a href="#">Talo</a></h3><button class="pick" data-pick="talo">Poimi</button></li>',
    );
  start();
  buttons()[2]?.click();
  expect(kept()).toEqual([{ id: 'talo', title: 'Talo' }]);
});

test.each(['{', '7', '[null,{"title":"x"}]'])('what else is kept under its name does no harm: %s', (text) => {
  localStorage.setItem(PICKS_KEY, text);
  start();
  buttons()[1]?.click();
  expect(kept()).toEqual([{ id: 'talo/b', title: 'Ilta b' }]);
});

test('cards that come later are brought to life too', async () => {
  localStorage.setItem(PICKS_KEY, JSON.stringify([{ id: 'talo/c', title: 'Ilta c' }]));
  start();
  const list = document.querySelector('ul');
  const late = document.createElement('template');
  late.innerHTML = card('c');
  list?.append(late.content);
  await expect
    .poll(() =>
      buttons()
        .find((button) => button.closest('[data-id$="/c"]'))
        ?.getAttribute('aria-pressed'),
    )
    .toBe('true');
});
