// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
// biome-ignore lint/correctness/noUndeclaredDependencies: what Astro bundles the page's script with; the test must see the same
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { expire } from '../../src/components/expiry/expire.ts';

const BUILD = 29_750_000;
const DAY = 1440;

/** A list as the pages make it: an event with one time, one with three, an offer that stays open for 100 days. */
function draw(): void {
  const time = (day: number) =>
    `<time datetime="${new Date((BUILD + day * DAY) * 60_000).toISOString()}" data-e="${BUILD + day * DAY + 60}">päivä ${day}</time>`;
  const event = (id: string, end: number, times: string) =>
    `<li data-id="${id}" data-e="${BUILD + end * DAY + 60}"><h3>${id}</h3><p>${times}</p></li>`;
  document.body.innerHTML = `
    <p>Tapahtumia: <b data-n="4">4</b></p>
    <ul data-l="6">
      ${event('kerran', 0, time(0))}
      ${event('sarja', 40, time(0) + time(20) + time(40))}
      ${event('myöhemmin', 10, time(10))}
    </ul>
    <div id="empty" hidden>Ei tulevia</div>
    <ul data-l="">${event('avoinna', 100, '<span>1.9.–28.2.</span>')}</ul>
    <div id="no-offers" hidden>Ei tulevia</div>`;
}

/** Works like the page's own script, from what is shipped: bundled and minified. */
let shipped: string;
beforeAll(async () => {
  const source =
    readFileSync('src/components/expiry/ExpiryScript.astro', 'utf8').match(/<script>([\s\S]*)<\/script>/)?.[1] ?? '';
  const bundle = await rolldown({
    input: 'entry.ts',
    plugins: [
      {
        name: 'the script of the page',
        resolveId: (id) => (id === 'entry.ts' ? `${process.cwd()}/src/components/expiry/entry.ts` : null),
        load: (id) => (id.endsWith('/entry.ts') ? source : null),
      },
    ],
  });
  shipped = (await bundle.generate({ minify: true })).output[0].code.trim();
});

const titles = () => [...document.querySelectorAll('li h3')].map((h) => h.textContent);

function run(form: 'source' | 'shipped', now: number): void {
  if (form === 'source') expire(document, now);
  else new Function('document', 'Date', shipped)(document, { now: () => now * 60_000 });
}

describe.each(['source', 'shipped'] as const)('the expiry script, %s form', (form) => {
  it('puts an event that goes on at times the page does not name after those whose next time it names', () => {
    draw();
    document
      .querySelector('ul')
      ?.insertAdjacentHTML(
        'afterbegin',
        `<li data-id="viikoittain" data-e="${BUILD + 90 * DAY}"><h3>viikoittain</h3><p><time datetime="2026-01-01" data-e="${BUILD + DAY}">päivä 1</time> <span>lisää aikoja</span></p></li>`,
      );
    run(form, BUILD + 2 * DAY);
    expect(titles()).toEqual(['myöhemmin', 'sarja', 'viikoittain', 'avoinna']);
  });

  it('leaves a fresh page as it was built', () => {
    draw();
    const before = document.body.innerHTML;
    run(form, BUILD);
    expect(titles()).toEqual(['kerran', 'sarja', 'myöhemmin', 'avoinna']);
    expect(document.querySelector('[data-n]')?.textContent).toBe('4');
    expect(document.body.innerHTML.replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
  });

  it('keeps an event through its last minute and takes it away at its end', () => {
    draw();
    run(form, BUILD + 59.9);
    expect(titles()).toContain('kerran');
    run(form, BUILD + 60);
    expect(titles()).not.toContain('kerran');
  });

  it('after a day has moved up what comes next, each with its next time first, and counts what is left', () => {
    draw();
    run(form, BUILD + DAY);
    expect(titles()).toEqual(['myöhemmin', 'sarja', 'avoinna']);
    expect(document.querySelector('[data-id=sarja] time')?.textContent).toBe('päivä 20');
    expect(document.querySelector('[data-n]')?.textContent).toBe('3');
  });

  it('after 30 days has only what is still to come', () => {
    draw();
    run(form, BUILD + 30 * DAY);
    expect(titles()).toEqual(['sarja', 'avoinna']);
    expect(document.querySelectorAll('[data-id=sarja] time')).toHaveLength(1);
    expect(document.querySelector<HTMLElement>('#empty')?.hidden).toBe(true);
  });

  it('after 400 days says that nothing is left, with a count of 0', () => {
    draw();
    run(form, BUILD + 400 * DAY);
    expect(titles()).toEqual([]);
    expect(document.querySelector('[data-n]')?.textContent).toBe('0');
    expect(document.querySelector<HTMLElement>('#empty')?.hidden).toBe(false);
    expect(document.querySelector<HTMLElement>('#no-offers')?.hidden).toBe(false);
  });
});

it('is shipped in at most 400 bytes', () => {
  expect(shipped).not.toBe('');
  expect(new TextEncoder().encode(shipped).length).toBeLessThanOrEqual(400);
});
