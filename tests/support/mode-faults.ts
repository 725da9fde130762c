import type { Page } from 'playwright-core';
import { cutFaults, sidewaysFaults } from './fit-faults.ts';
import { inMode } from './reading-modes.ts';

/** At 320 px and the height that 400 % leaves of a laptop's window: fits, and nothing that stays in view covers a third of it. */
export const reflowFaults = (page: Page): Promise<string[]> => inMode(page, '320 px', narrowFaults);

async function narrowFaults(page: Page): Promise<string[]> {
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { position } = getComputedStyle(element);
      const stays = (position === 'fixed' || position === 'sticky') && element.checkVisibility();
      const { height, width } = element.getBoundingClientRect();
      return stays && width > 100 && height > innerHeight / 3
        ? [`covers the window: ${element.outerHTML.slice(0, 90)}`]
        : [];
    }),
  );
  return [...(await sidewaysFaults(page)), ...covered];
}

/** With letters twice as large the page still fits a phone, and no letters refuse to grow (WCAG 1.4.4). */
export async function largeTextFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  const sizes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main p, main h1, main h2, main li, main a, main button')]
        .slice(0, 60)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  const before = await sizes();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const after = await sizes();
  const stuck = before.filter((size, at) => (after[at] ?? 0) < size * 1.2).length;
  const sideways = [...(await sidewaysFaults(page)), ...(await cutFaults(page))];
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return [...sideways, ...(stuck > 0 ? [`${stuck} texts do not grow`] : [])];
}

/** With the reader's own few colours: nothing insists on its own, and what is pressed has an edge or a line. */
export const forcedColourFaults = (page: Page): Promise<string[]> => inMode(page, 'forced colours', colourFaults);

const colourFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pressed = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')].filter(
      (one) => one.checkVisibility(),
    );
    return [
      ...[...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) =>
        getComputedStyle(element).forcedColorAdjust === 'none' && !element.closest('svg')
          ? [`keeps its own colours: ${element.outerHTML.slice(0, 90)}`]
          : [],
      ),
      ...pressed.flatMap((element) => {
        if (['radio', 'checkbox'].includes((element as HTMLInputElement).type)) return [];
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
        const isEdged = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        const isLink = element.tagName === 'A';
        return isEdged || isLink || textDecorationLine.includes('underline')
          ? []
          : [`has no edge: ${element.outerHTML.slice(0, 90)}`];
      }),
    ];
  });

/** On paper: the text is there, black enough, and what only a screen can do is not. */
export const printFaults = (page: Page): Promise<string[]> => inMode(page, 'paper', sheetFaults);

const sheetFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    const heading = document.querySelector<HTMLElement>('h1');
    const seen = (element: HTMLElement | null) =>
      element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const dark = (color: string) =>
      (color.match(/[\d.]+/g) ?? [])
        .slice(0, 3)
        .map(Number)
        .every((part) => part < 140);
    const pale = [...document.querySelectorAll<HTMLElement>('main p, main li, main h1, main h2')]
      .filter((one) => one.checkVisibility() && !dark(getComputedStyle(one).color))
      .slice(0, 2)
      .map((one) => `pale on paper: ${one.outerHTML.slice(0, 90)}`);
    return [
      ...(seen(main) && (main?.innerText.length ?? 0) > 40 ? [] : ['nothing is left on paper']),
      ...(seen(heading) ? [] : ['its heading is not on paper']),
      ...pale,
    ];
  });

/** For readers who asked for rest: nothing moves on. Call it with reduced motion on. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running')
      .map(
        (one) =>
          `moves: ${((one.effect as KeyframeEffect | null)?.target as Element | null)?.outerHTML.slice(0, 90) ?? ''}`,
      ),
  );
}

/** In a language that runs the other way the page still fits and is its own mirror image: no side is left or right for good. */
export async function rightToLeftFaults(page: Page): Promise<string[]> {
  // Lines of text break anew, which is no fault; what is a box has to stand as far from the other side.
  await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const { display } = getComputedStyle(one);
      return one.checkVisibility() && !one.closest('svg') && !display.startsWith('inline') && one.clientWidth > 2;
    });
    Object.assign(window, { boxes: boxes.map((box) => ({ box, before: box.getBoundingClientRect() })) });
  });
  return inMode(page, 'right to left', async () => [...(await sidewaysFaults(page)), ...(await unmirrored(page))]);
}

const unmirrored = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { boxes } = window as unknown as { boxes: { box: HTMLElement; before: DOMRect }[] };
    const width = document.documentElement.clientWidth;
    const stayed = boxes.filter(({ box, before }) => {
      const now = box.getBoundingClientRect();
      return Math.abs(before.width - now.width) < 1 && Math.abs(width - before.right - now.left) > 2;
    });
    if (boxes.length === 0) return ['nothing to be turned round'];
    return stayed.slice(0, 3).map(({ box }) => `stays on its side: ${box.outerHTML.slice(0, 90)}`);
  });

/** With scripts off there is the page's heading, its text, and a way on; nothing says that it is still being fetched. */
export function withoutScriptFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    const text = main?.innerText ?? '';
    const links = [...document.querySelectorAll<HTMLElement>('a[href]')].filter((one) => one.checkVisibility());
    return [
      ...(document.querySelector('h1')?.checkVisibility() ? [] : ['there is no heading']),
      ...(text.length > 60 ? [] : ['there is no text']),
      ...(links.length > 0 ? [] : ['there is no way on']),
      ...(/Haetaan|Ladataan/.test(text) ? ['it waits for a script'] : []),
    ];
  });
}
