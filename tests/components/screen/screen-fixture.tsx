import { render } from 'preact';
import { vi } from 'vitest';
import { runScreen } from '#components/screen/run-screen.ts';
import { ScreenSlide } from '#components/screen/ScreenSlide.tsx';

/** When the screen is switched on: a Friday morning in Helsinki. Milliseconds. */
export const START = Date.parse('2026-11-27T09:00:00+02:00');
export const TURN = 20_000;

/** Times of an event, each two hours long. */
const timesAt = (starts: readonly string[]) =>
  starts.map((start) => ({
    text: start,
    datetime: `${start}:00+02:00`,
    endsAt: Date.parse(`${start}:00+02:00`) / 60_000 + 120,
  }));

/** A screen with events by their titles, each with the times at which it begins: `{ jazz: ['2026-11-27T18:00'] }`. */
export function drawScreen(events: Readonly<Record<string, readonly string[]>>): void {
  const main = document.createElement('main');
  document.documentElement.className = '';
  document.body.replaceChildren(main);
  render(
    <>
      <ul class="slides">
        {Object.entries(events).map(([title, starts]) => {
          const times = timesAt(starts);
          const slide = {
            id: title,
            href: `/tapahtumat/${title}/`,
            title: { text: title },
            times,
            where: { text: 'Talo' },
            address: 'Katu 1',
            facts: ['Ilmainen Kaikukortilla'],
            echo: '',
            endsAt: Math.max(...times.map(({ endsAt }) => endsAt)),
          };
          return (
            <ScreenSlide
              key={title}
              slide={slide}
              address="https://kaiku.example/"
              words={{ today: 'Tänään', scan: '', qr: 'QR' }}
            />
          );
        })}
      </ul>
      <div id="none" hidden />
      <section class="screen-controls" hidden>
        <button type="button" data-act="previous" />
        <button type="button" data-act="pause" data-other="Jatka">
          Pysäytä
        </button>
        <button type="button" data-act="next" />
        <button type="button" data-act="full" />
      </section>
    </>,
    main,
  );
}

/** Switches the screen on at {@link START}, under fake timers. */
export function switchOn({ calm = false } = {}): void {
  vi.useFakeTimers({ now: START });
  vi.stubGlobal('matchMedia', () => ({ matches: calm, addEventListener: () => undefined }));
  runScreen(document, () => Date.now());
}

/** Titles that can be seen. */
export const seen = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.slide')]
    .filter(({ hidden }) => !hidden)
    .map((slide) => slide.querySelector('a')?.textContent ?? '');

export const button = (act: string): HTMLButtonElement => {
  const found = document.querySelector<HTMLButtonElement>(`[data-act=${act}]`);
  if (!found) throw new Error(`no button ${act}`);
  return found;
};
