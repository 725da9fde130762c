// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import intent from '#islands/intent/intent.ts';

let woken = 0;
const load = async () => async () => {
  woken++;
};
const settle = () => new Promise((done) => setTimeout(done));

function island(): HTMLElement {
  document.body.innerHTML =
    '<section><form><input type="search"><input type="radio" name="when" checked><input type="radio" name="when"></form><ul><li>Konsertti</li></ul></section>';
  return document.querySelector('section') as HTMLElement;
}

beforeEach(() => {
  woken = 0;
});
afterEach(() => history.replaceState(null, '', '/'));

test.each(['pointerover', 'focusin', 'click', 'input'])('sleeps until a %s, and wakes once', async (sign) => {
  const asleep = island();
  intent(load, {}, asleep);
  asleep.querySelector('li')?.dispatchEvent(new Event(sign, { bubbles: true }));
  await settle();
  expect(woken).toBe(0);
  const field = asleep.querySelector('input');
  field?.dispatchEvent(new Event(sign, { bubbles: true }));
  field?.dispatchEvent(new Event(sign, { bubbles: true }));
  field?.dispatchEvent(new Event('focusin', { bubbles: true }));
  await settle();
  expect(woken).toBe(1);
});

test('wakes at once when the address asks something', async () => {
  history.replaceState(null, '', '/?q=teatteri');
  intent(load, {}, island());
  await settle();
  expect(woken).toBe(1);
});

test('wakes at once when the browser has put back what was typed or chosen before', async () => {
  const typed = island();
  (typed.querySelector('[type=search]') as HTMLInputElement).value = 'jazz';
  intent(load, {}, typed);
  await settle();
  expect(woken).toBe(1);
  const chosen = island();
  (chosen.querySelector('[type=radio]:not([checked])') as HTMLInputElement).checked = true;
  intent(load, {}, chosen);
  await settle();
  expect(woken).toBe(2);
});
