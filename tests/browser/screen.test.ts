import type { Page, Route } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLeft } from '../support/brute-force.ts';
import { EXAMPLE_SITE } from '../support/built-sites.ts';
import { type OpenSite, openSite, type Visit } from '../support/open-site.ts';
import { reportFigures } from '../support/report-figures.ts';
import { catalogueOf } from '../support/site-content.ts';

const { catalogue, clock } = await catalogueOf(EXAMPLE_SITE);
const NOW = clock.now * 60_000;
const TOWN = 'kajaani';
const PATH = `/naytto/${TOWN}/`;
const TURN = 20_000;
const MINUTE = 60_000;
const RECORD = '**/data/build.json';
const coming = catalogue.events.filter(
  (event) => event.municipality === TOWN && event.status === 'scheduled' && !event.movedTo && isLeft(event, clock),
);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(EXAMPLE_SITE);
});
afterAll(() => site.close());

/** The screen as it hangs on a wall; its clock goes as the test says. */
async function hang(options: object = {}, answer?: (route: Route) => Promise<void>): Promise<Visit> {
  const visit = await site.visit('/robots.txt', { viewport: { width: 640, height: 360 }, ...options });
  if (answer) await visit.page.route(RECORD, answer);
  await visit.page.clock.install({ time: NOW });
  await visit.page.goto(site.origin + PATH);
  return visit;
}

const titles = (page: Page) => page.locator('h2:visible').allInnerTexts();

/** What somebody sees who walks past. */
interface Look {
  readonly titles: readonly string[];
  /** Milliseconds until what is shown is over. */
  readonly endsIn: number;
  /** Shades of grey, point by point. */
  readonly picture: Uint8Array;
}

async function look(page: Page): Promise<Look> {
  const endsIn = await page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('.slides > li:not([hidden])');
    return Number(shown?.dataset['e']) * 60_000 - Date.now();
  });
  const picture = await sharp(await page.screenshot())
    .greyscale()
    .raw()
    .toBuffer();
  return { titles: await titles(page), endsIn, picture };
}

test('without scripts it is a list of what is coming, with a code for each', async () => {
  const { page, close } = await site.visit(PATH, { javaScriptEnabled: false });
  const shown = await titles(page);
  expect(shown.length).toBeGreaterThan(10);
  const known = new Set(coming.map(({ title }) => title.fi));
  expect(shown.filter((title) => !known.has(title))).toEqual([]);
  expect(await page.getByRole('img', { name: /^QR-koodi: / }).count()).toBe(shown.length);
  expect(await page.getByRole('button').count()).toBe(0);
  await close();
});

test.each([
  [1920, 1080],
  [1366, 768],
  [1280, 1024],
  [1080, 1920],
])('every event fits on a screen of %i × %i, letters large enough for the room', async (width, height) => {
  const { page, close } = await hang({ viewport: { width, height } });
  const count = await page.locator('.slides > li').count();
  expect(count).toBeGreaterThan(5);
  const cut: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const { tall, wide, letters } = await page.evaluate(() => ({
      tall: document.documentElement.scrollHeight - innerHeight,
      wide: document.documentElement.scrollWidth - innerWidth,
      letters: Number.parseFloat(getComputedStyle(document.querySelector('li:not([hidden]) h2') as Element).fontSize),
    }));
    if (tall > 0 || wide > 0) cut.push(`${await titles(page)}: ${tall} × ${wide} px`);
    // Read from six metres: a letter of a thirtieth of the shorter side (about 25 mm on a screen of 40 inches).
    expect(letters).toBeGreaterThan(Math.min(width, height) / 30);
    await page.clock.runFor(TURN);
  }
  expect(cut).toEqual([]);
  await close();
});

test('the keyboard reaches everything, stops the turning and lets it go on', async () => {
  const { page, close } = await hang();
  const [first] = await titles(page);
  await page.keyboard.press('Tab');
  await page.clock.runFor(5 * TURN);
  expect(await titles(page)).toEqual([first]);
  const names: string[] = [];
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    names.push(await focus.innerText());
    expect(await focus.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
    expect(await page.locator('.screen-controls').evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  }
  expect(names).toEqual(['Edellinen', 'Jatka', 'Seuraava', 'Koko näyttö']);
  await page.getByRole('button', { name: 'Jatka' }).press('Enter');
  await page.clock.runFor(TURN);
  expect(await titles(page)).not.toEqual([first]);
  await close();
});

describe('for 24 hours', () => {
  test('it turns, without a line too; what is over goes; a new build is fetched; nothing burns in', async () => {
    let build = 'one';
    let hasLine = true;
    const { page, observed, close } = await hang({}, (route) =>
      hasLine ? route.fulfill({ json: { id: build } }) : route.abort('internetdisconnected'),
    );
    /** What happens at the full hours. */
    const changes: Record<number, () => void> = {
      4: () => {
        hasLine = false;
      },
      9: () => {
        hasLine = true;
      },
      12: () => {
        build = 'two';
      },
    };
    let loads = 0;
    page.on('load', () => {
      loads++;
    });
    const looks: Look[] = [];
    for (let quarter = 0; quarter < 4 * 24; quarter++) {
      changes[quarter / 4]?.();
      const renewed = quarter === 4 * 12 ? page.waitForEvent('load') : undefined;
      if (renewed) expect(loads).toBe(0);
      // Not a whole number of turns, so that every way of lying is met.
      await page.clock.runFor(15 * MINUTE + 7000);
      await renewed;
      looks.push(await look(page));
    }
    expect(looks.filter(({ titles }) => titles.length !== 1)).toEqual([]);
    expect(looks.filter(({ endsIn }) => endsIn < -TURN)).toEqual([]);
    const seen = new Set(looks.flatMap(({ titles }) => titles));
    expect(loads).toBe(1);
    expect(seen.size).toBeGreaterThan(5);
    expect(observed.outside).toEqual([]);
    // A failed look without a line is told by the browser itself; nothing else may be.
    expect(observed.console.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    const still = longestStill(looks.map(({ picture }) => picture));
    reportFigures('screen', [
      { what: 'simulated hours of a waiting-room screen', value: 24, bar: '24', holds: true },
      { what: 'reloads, for the one new build', value: loads, bar: '1', holds: loads === 1 },
      {
        what: 'largest share of the time in which a point kept its shade, %',
        value: Math.round(still * 100),
        bar: '≤ 85',
        holds: still <= 0.85,
      },
    ]);
    expect(still).toBeLessThanOrEqual(0.85);
    await close();
  });

  test('the measure of burning in sees a picture that stands', () => {
    const standing = Array.from({ length: 10 }, (_, at) => new Uint8Array([at * 25, 200]));
    expect(longestStill(standing)).toBe(1);
  });
});

/** Of all points of the pictures, the largest share of them in which a point has one shade, within a sixteenth of white. */
function longestStill(pictures: readonly Uint8Array[]): number {
  const size = pictures[0]?.length ?? 0;
  expect(size).toBeGreaterThan(0);
  let most = 0;
  for (let point = 0; point < size; point++) {
    const shades = new Map<number, number>();
    for (const picture of pictures) {
      const shade = (picture[point] ?? 0) >> 4;
      const count = (shades.get(shade) ?? 0) + 1;
      shades.set(shade, count);
      most = Math.max(most, count);
    }
  }
  return most / pictures.length;
}
