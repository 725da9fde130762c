import { median } from '../median.ts';
import { medianInterval } from '../median-interval.ts';
import type { PageMeasure } from './measure-page.ts';

/** A ratio: the median of the rounds, and between what the true one lies (about 95 %: rounds that stop once it is narrow are right a little less often). */
export interface Ratio {
  readonly median: number;
  readonly between: readonly [low: number, high: number];
}

/** A page beside the least page that says the same. Medians of the rounds. */
export interface Comparison {
  readonly own: PageMeasure;
  readonly bare: PageMeasure;
  /** How many times as long as the bare page, opened in the same round. */
  readonly ratio: { readonly fcp: Ratio; readonly lcp: Ratio };
  readonly rounds: number;
}

/** Frames come every 8 ms or so, a fiftieth of what a page takes: a ratio is known well enough when its interval is no wider than this. */
const NARROW = 0.1;
/** Of fewer rounds nobody can tell how far apart they may lie. */
const FEWEST_ROUNDS = 9;
/** A machine that is never quiet is not waited for longer. */
const MOST_ROUNDS = 21;

type Open = () => Promise<PageMeasure>;

/**
 * Opens both in turn and in changing order, so that a busy machine slows both alike, until the ratio of the largest paint is known
 * well enough, whatever it is: rounds that stop at a wished result would show it too often.
 *
 * @param atLeast rounds; fewer than nine count as nine
 */
export async function besideEachOther(own: Open, bare: Open, atLeast: number): Promise<Comparison> {
  // Not measured: the servers pack what is asked for the first time.
  for (const open of [own, bare]) await open();
  const measures: { own: PageMeasure; bare: PageMeasure }[] = [];
  const ratios = (key: 'fcp' | 'lcp') => measures.map((one) => one.own[key] / one.bare[key]);
  const isKnown = () => {
    const [low, high] = medianInterval(ratios('lcp'));
    return high - low <= NARROW;
  };
  while (measures.length < Math.max(atLeast, FEWEST_ROUNDS) || (measures.length < MOST_ROUNDS && !isKnown())) {
    // Which of the two comes second finds the machine warm.
    if (measures.length % 2 === 0) measures.push({ own: await own(), bare: await bare() });
    else {
      const before = await bare();
      measures.push({ own: await own(), bare: before });
    }
  }
  const ratio = (key: 'fcp' | 'lcp') => ({ median: median(ratios(key)), between: medianInterval(ratios(key)) });
  return {
    own: mediansOf(measures.map((one) => one.own)),
    bare: mediansOf(measures.map((one) => one.bare)),
    ratio: { fcp: ratio('fcp'), lcp: ratio('lcp') },
    rounds: measures.length,
  };
}

/** Of each figure the median. */
function mediansOf(measures: readonly PageMeasure[]): PageMeasure {
  const keys = Object.keys(measures[0] ?? {}) as (keyof PageMeasure)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(measures.map((one) => one[key]))]),
  ) as unknown as PageMeasure;
}
