// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, drawScreen, START, seen, switchOn, TURN } from './screen-fixture.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
const THREE = { runo: ['2026-11-28T12:00'], jazz: ['2026-11-27T18:00'], kuoro: ['2026-11-29T12:00'] };

describe('a screen in a waiting room', () => {
  it('shows one event at a time, soonest first, round and round', () => {
    drawScreen(THREE);
    switchOn();
    const shown = [0, 1, 2, 3].map((turn) => {
      if (turn > 0) pass(TURN);
      return seen();
    });
    expect(shown).toEqual([['jazz'], ['runo'], ['kuoro'], ['jazz']]);
  });

  it('says "today" in front of what is today in Helsinki, and of nothing else', () => {
    drawScreen(THREE);
    switchOn();
    const today = () =>
      [...document.querySelectorAll('time')]
        .filter((time) => time.querySelector('b')?.hidden === false)
        .map(({ dateTime }) => dateTime.slice(0, 10));
    expect(today()).toEqual(['2026-11-27']);
    pass(16 * 3_600_000);
    expect(today()).toEqual(['2026-11-28']);
  });

  it('lets go of what is over, also while it is held, and leads to the whole list at the end', () => {
    drawScreen({ jazz: ['2026-11-27T09:00', '2026-11-27T12:00'], runo: ['2026-11-27T08:30'] });
    switchOn();
    button('pause').click();
    expect(seen()).toEqual(['runo']);
    pass(95 * 60_000);
    expect(seen()).toEqual(['jazz']);
    pass(60 * 60_000);
    expect([...document.querySelectorAll('time')].map(({ dateTime }) => dateTime.slice(11, 16))).toEqual(['12:00']);
    expect(document.getElementById('none')?.hidden).toBe(true);
    pass(6 * 3_600_000);
    expect(seen()).toEqual([]);
    expect(document.getElementById('none')?.hidden).toBe(false);
  });

  it('goes to the next and the one before by hand', () => {
    drawScreen(THREE);
    switchOn();
    button('next').click();
    expect(seen()).toEqual(['runo']);
    button('previous').click();
    button('previous').click();
    expect(seen()).toEqual(['kuoro']);
  });
});

describe('it holds', () => {
  it('while focus is on the page, and says so on the button', async () => {
    drawScreen(THREE);
    switchOn();
    document.querySelector('a')?.focus();
    pass(5 * TURN);
    await Promise.resolve();
    expect(seen()).toEqual(['jazz']);
    expect(button('pause').textContent).toBe('Jatka');
    expect(document.querySelector('.slides')?.getAttribute('aria-live')).toBe('polite');
    (document.activeElement as HTMLElement).blur();
    pass(TURN);
    await Promise.resolve();
    expect(seen()).toEqual(['runo']);
    expect(button('pause').textContent).toBe('Pysäytä');
  });

  it('when somebody stops it, until somebody lets it go on', () => {
    drawScreen(THREE);
    switchOn();
    button('pause').click();
    pass(5 * TURN);
    expect(seen()).toEqual(['jazz']);
    button('pause').click();
    pass(TURN);
    expect(seen()).toEqual(['runo']);
  });

  it('not for ever: left alone for ten minutes it goes on, since a picture that stands burns in', () => {
    drawScreen(THREE);
    switchOn();
    document.dispatchEvent(new Event('keydown'));
    button('pause').focus();
    button('pause').click();
    pass(9 * 60_000);
    expect(seen()).toEqual(['jazz']);
    pass(90_000);
    expect(seen()).not.toEqual(['jazz']);
  });

  it('for those who asked for less motion, but for a step every ten minutes; they may let it turn', () => {
    drawScreen(THREE);
    switchOn({ calm: true });
    pass(9 * 60_000);
    expect(seen()).toEqual(['jazz']);
    pass(2 * 60_000);
    expect(seen()).toEqual(['runo']);
    pass(8 * 60_000);
    expect(seen()).toEqual(['runo']);
    button('pause').click();
    pass(TURN);
    expect(seen()).toEqual(['kuoro']);
  });
});

it('runs for 24 hours: always one event, never one that is over, each in its turn, never twice in one place', () => {
  const starts = Array.from({ length: 12 }, (_, n) => {
    const begin = new Date(START + 7_200_000 + n * 9_000_000);
    return [`tapahtuma ${n}`, [begin.toISOString().slice(0, 16)]] as const;
  });
  drawScreen(Object.fromEntries(starts));
  switchOn();
  const lie = () => document.querySelector('main')?.dataset['lie'];
  const lightness: boolean[] = [];
  const times = new Map<string, number>();
  let before = { title: seen()[0], lie: lie() };
  for (let turn = 0; turn < 86_400_000 / TURN; turn++) {
    pass(TURN);
    const [title = '', ...more] = seen();
    expect(more).toEqual([]);
    expect(title).not.toBe('');
    const end = Number(document.querySelector<HTMLElement>('.slide:not([hidden])')?.dataset['e']);
    expect(end * 60_000).toBeGreaterThan(Date.now());
    expect(lie()).not.toBe(before.lie);
    times.set(title, (times.get(title) ?? 0) + 1);
    before = { title, lie: lie() };
    lightness.push(document.documentElement.classList.contains('inverted'));
  }
  expect(times.size).toBe(12);
  expect(lightness.filter(Boolean).length / lightness.length).toBeCloseTo(0.5, 1);
});
