import { addDays, type CivilDate, weekdayIndex } from '#domain/civil-date.ts';
import type { Word } from '#search/finnish/split-words.ts';
import type { ReadOptions } from './known-keys.ts';
import type { OpenLexicon } from './open-lexicon.ts';
import type { FoundFacets } from './query-plan.ts';

type When = NonNullable<FoundFacets['when']>;

const PRESETS: ReadonlyMap<string, When> = new Map(
  (
    [
      ['today', 'tanaan tanaiset tana iltana|tana iltana|tanaan|i dag|idag|i kvall|ikvall|today|tonight|this evening'],
      ['tomorrow', 'huomenna|huominen|i morgon|imorgon|tomorrow'],
      [
        'weekend',
        'viikonloppu|viikonloppuna|viikonlopun|viikonlopuksi|viikonloppuisin|talla viikonloppuna|helg|helgen|i helgen|under helgen|weekend|this weekend|at the weekend',
      ],
      ['week', 'talla viikolla|tama viikko|denna vecka|den har veckan|this week'],
    ] as const
  ).flatMap(([preset, phrases]) => phrases.split('|').map((phrase) => [phrase, preset] as const)),
);

const WEEKDAYS = [
  /^(maanantai|mandag|monday)/,
  /^(tiistai|tisdag|tuesday)/,
  /^(keskiviik|onsdag|wednesday)/,
  /^(torstai|torsdag|thursday)/,
  /^(perjantai|fredag|friday)/,
  /^(lauantai|lordag|saturday)/,
  /^(sunnuntai|sondag|sunday)/,
];

const MONTHS = [
  /^(tammikuu|januari$|january$)/,
  /^(helmikuu|februari$|february$)/,
  /^(maaliskuu|mars$|march$)/,
  /^(huhtikuu|april$)/,
  /^(toukokuu|maj$)/,
  /^(kesakuu|juni$|june$)/,
  /^(heinakuu|juli$|july$)/,
  /^(elokuu(?!v)|augusti$|august$)/,
  /^(syyskuu|september$)/,
  /^(lokakuu|oktober$|october$)/,
  /^(marraskuu|november$)/,
  /^(joulukuu|december$)/,
];

/** What was found, and which words it took. */
export interface ReadFacets {
  readonly facets: FoundFacets;
  /** Index of each word that names a time: it is not searched for any more. */
  readonly times: ReadonlySet<number>;
  /** Index of each word that names a municipality: it still lifts titles that have it. */
  readonly places: ReadonlySet<number>;
}

/** Finds municipalities, days, weeks and months among the words of a query. */
export function readFacets(
  words: readonly Word[],
  lexicon: OpenLexicon,
  { today, placesAsWords, timesAsWords }: Omit<ReadOptions, 'literal'> = {},
): ReadFacets {
  const times = new Set<number>();
  const places = new Set<number>();
  const municipality = new Set<string>();
  let when: When | undefined;
  for (let at = 0; at < words.length; at++) {
    const place = placesAsWords ? undefined : placeOf(words[at], lexicon);
    if (place !== undefined) {
      places.add(at);
      municipality.add(place);
      continue;
    }
    const [found, length] = timesAsWords ? [undefined, 0] : timeAt(words, at, today);
    if (found === undefined) continue;
    when ??= found;
    for (let taken = at; taken < at + length; taken++) times.add(taken);
    at += length - 1;
  }
  return { facets: { municipality: [...municipality], ...(when && { when }) }, times, places };
}

function placeOf(word: Word | undefined, lexicon: OpenLexicon): string | undefined {
  if (word === undefined) return undefined;
  for (const key of lexicon.keysOf(word.folded)) {
    const place = lexicon.placeOf.get(key);
    if (place !== undefined) return place;
  }
  return undefined;
}

function timeAt(words: readonly Word[], at: number, today?: CivilDate): [When | undefined, number] {
  for (const length of [3, 2, 1]) {
    const phrase = words.slice(at, at + length).map(({ folded }) => folded);
    const preset = phrase.length === length ? PRESETS.get(phrase.join(' ')) : undefined;
    if (preset) return [preset, length];
  }
  const word = words[at]?.folded ?? '';
  if (today === undefined) return [undefined, 0];
  const weekday = WEEKDAYS.findIndex((name) => name.test(word));
  if (weekday >= 0) {
    const day = addDays(today, (weekday - weekdayIndex(today) + 7) % 7);
    return [`${day}/${day}`, 1];
  }
  const month = MONTHS.findIndex((name) => name.test(word));
  return month >= 0 ? [monthFrom(month + 1, today), 1] : [undefined, 0];
}

/** The rest of this month, or the whole of the next month of that name. */
function monthFrom(month: number, today: CivilDate): When {
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const inYear = month < current ? year + 1 : year;
  const first = `${inYear}-${String(month).padStart(2, '0')}-01`;
  const next = month === 12 ? `${inYear + 1}-01-01` : `${inYear}-${String(month + 1).padStart(2, '0')}-01`;
  return `${month === current ? today : first}/${addDays(next, -1)}`;
}
