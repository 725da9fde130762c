import type { Page } from 'playwright-core';

/** A way in which a page is shown: `enter` begins it, `leave` ends it. */
interface ReadingMode {
  enter(page: Page): Promise<unknown>;
  leave(page: Page): Promise<unknown>;
}

const PHONE = { width: 390, height: 844 };

const turnRound = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    root.dir = getComputedStyle(root).direction === 'rtl' ? 'ltr' : 'rtl';
  });

/** Ways of reading beside light and dark. */
export const READING_MODES = {
  'forced colours': {
    enter: (page) => page.emulateMedia({ forcedColors: 'active' }),
    leave: (page) => page.emulateMedia({ forcedColors: 'none' }),
  },
  paper: {
    enter: (page) => page.emulateMedia({ media: 'print' }),
    leave: (page) => page.emulateMedia({ media: 'screen' }),
  },
  /** In a language that runs the other way. */
  'right to left': { enter: turnRound, leave: turnRound },
  /** What 400 % leaves of a laptop's window. */
  '320 px': {
    enter: (page) => page.setViewportSize({ width: 320, height: 256 }),
    leave: (page) => page.setViewportSize(PHONE),
  },
} as const satisfies Readonly<Record<string, ReadingMode>>;

export type ReadingModeName = keyof typeof READING_MODES;

/** Looks at a page that is shown in a way of reading, and leaves it as it was. */
export async function inMode<T>(page: Page, name: ReadingModeName, look: (page: Page) => Promise<T>): Promise<T> {
  const { enter, leave } = READING_MODES[name];
  await enter(page);
  try {
    return await look(page);
  } finally {
    await leave(page);
  }
}
