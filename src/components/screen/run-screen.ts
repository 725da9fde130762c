import { dropPast } from './drop-past.ts';
import { screenControls } from './screen-controls.ts';

/** How long an event is shown: long enough to take out a phone and read the code. Milliseconds. */
const TURN = 20_000;
/** Ways in which the parts can lie: each event lies otherwise than the one before. */
const LIES = 6;
const HOUR = 3_600_000;

/**
 * Shows the events of a screen one at a time, soonest first, round and round. What is over goes, what is today says so.
 * Nothing stands in one place for long: the parts change places with each event, light and dark with each hour.
 *
 * @param now milliseconds since 1970
 */
export function runScreen(doc: Document, now: () => number): void {
  const main = doc.querySelector('main');
  const list = doc.querySelector('.slides');
  if (!main || !list) return;
  let current: HTMLElement | undefined;
  let turns = 0;

  /** @param step 1: the next one, -1: the one before */
  const show = (step: number) => {
    dropPast(list, now() / 60_000);
    const slides = [...list.children] as HTMLElement[];
    const at = current ? slides.indexOf(current) : -1;
    current = slides[at === -1 ? 0 : (at + step + slides.length) % slides.length];
    for (const slide of slides) slide.hidden = slide !== current;
    markToday(list, now());
    main.dataset['lie'] = String(++turns % LIES);
    doc.documentElement.classList.toggle('inverted', Math.floor(now() / HOUR) % 2 === 1);
  };
  const isOver = () => Number(current?.dataset['e']) <= now() / 60_000;

  const holds = screenControls(doc, now, show);
  show(1);
  setInterval(() => {
    // What is over is not shown for anybody's finger.
    if (isOver() || !holds()) show(1);
  }, TURN);
}

/** Lets the word for "today" be seen in front of the times that are today. */
function markToday(list: Element, now: number): void {
  // Swedish dates are written YYYY-MM-DD.
  const today = new Date(now).toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' });
  for (const time of list.querySelectorAll('time')) {
    const word = time.querySelector('b');
    if (word) word.hidden = !time.dateTime.startsWith(today);
  }
}
