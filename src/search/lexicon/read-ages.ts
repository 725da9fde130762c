import { splitWords } from '#search/finnish/split-words.ts';

/** Stems of the Finnish numbers up to twenty and the tens, folded, as they begin a compound. */
const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^(yksi|yhde)(toista|ntoista)/, 11],
  [/^(kaksi|kahde)(toista|ntoista)/, 12],
  [/^kolme(n|sta)?toista/, 13],
  [/^nelja(n|sta)?toista/, 14],
  [/^vii(si|de)(n|sta)?toista/, 15],
  [/^kuu(si|de)(n|sta)?toista/, 16],
  [/^seitseman?(sta)?toista/, 17],
  [/^kahdeksan?(sta)?toista/, 18],
  [/^yhdeksan?(sta)?toista/, 19],
  [/^kuu(si|de)(n)?kymmen/, 60],
  [/^seitsema(n)?kymmen/, 70],
  [/^kahdeksa(n)?kymmen/, 80],
  [/^(kaksi|kahden?)kymmen/, 20],
  [/^kolmekymmen/, 30],
  [/^(yksi|yhde)(?!ks)/, 1],
  [/^(kaksi|kahde)(?!ks)/, 2],
  [/^kolm/, 3],
  [/^nelj/, 4],
  [/^vii(si|de)/, 5],
  [/^kuu(si|de)/, 6],
  [/^seitsem/, 7],
  [/^kahdeks/, 8],
  [/^yhdeks/, 9],
  [/^kymmen/, 10],
];

/** A number of years is meant by what follows: -vuotias, vuotta täyttänyt, ikävuosi. */
const YEARS = /vuotia/;
const AGED = /^(tayttan|taytta)/;

/** Hyphens may stand in it that are seen only where a line ends. */
const NAMES_YEARS = /v\u00ad?u\u00ad?o\u00ad?t/i;

/** Concepts of the audiences, by the ages they cover. */
const AUDIENCE_AGES: readonly { readonly concept: string; readonly from: number; readonly to: number }[] = [
  { concept: 'babies', from: 0, to: 2 },
  { concept: 'toddlers', from: 3, to: 6 },
  { concept: 'children', from: 0, to: 12 },
  { concept: 'youth', from: 13, to: 29 },
  { concept: 'seniors', from: 60, to: 120 },
];

/**
 * Whom a text is for by the ages it names: "10–13-vuotiaille", "Yli viisivuotiaille", "Kolmetoista vuotta täyttäneille".
 *
 * @returns ids of concepts, each once
 */
export function readAges(text: string): string[] {
  if (!NAMES_YEARS.test(text)) return [];
  const words = splitWords(text).map(({ folded }) => folded);
  const ages = words.flatMap((word, at) => {
    const age = numberIn(word);
    return age !== undefined && isOfYears(words, at) ? [age] : [];
  });
  return AUDIENCE_AGES.filter(({ from, to }) => ages.some((age) => age >= from && age <= to)).map(
    ({ concept }) => concept,
  );
}

/** Whether the number counts years of age, itself (viisivuotias) or with the words after it (10–13-vuotiaat, 13 vuotta täyttäneet). */
function isOfYears(words: readonly string[], at: number): boolean {
  if (YEARS.test(words[at] ?? '')) return true;
  const next = words[at + 1] ?? '';
  return (
    YEARS.test(next) ||
    (next === 'vuotta' && AGED.test(words[at + 2] ?? '')) ||
    (/^\d+$/.test(next) && YEARS.test(words[at + 2] ?? ''))
  );
}

function numberIn(word: string): number | undefined {
  const digits = /^\d{1,2}/.exec(word);
  return digits ? Number(digits[0]) : NUMBERS.find(([stem]) => stem.test(word))?.[1];
}
