import { stemmer } from '@orama/stemmers/finnish';
import { gradeConsonants } from './grade-consonants.ts';
import { IRREGULAR_WORDS } from './irregular-words.ts';

/** Shorter words are their own key: too little is left of them. */
const SHORTEST = 4;

/** The stemmer is the slowest part of a search, and splitting a compound asks for the same pieces again and again. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/**
 * The key under which all forms of a Finnish word meet: Snowball stem, brought further together where Snowball leaves
 * forms of one noun apart (tanssi : tansseja, ilmainen : ilmaiset, vauva : vauvojen, katu : kadun). Not a word of the
 * language, for comparing only.
 *
 * @param folded a word from `foldWord`
 * @example finnishKey('tansseja') === finnishKey('tanssissa') // => true
 */
export function finnishKey(folded: string): string {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const key = keyOf(folded);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(folded, key);
  return key;
}

function keyOf(folded: string): string {
  const irregular = IRREGULAR_WORDS.get(folded);
  if (irregular !== undefined) return irregular;
  if (folded.length < SHORTEST || /\d/.test(folded)) return folded;
  return narrow(stemmer(beforeStemming(folded)), folded);
}

/**
 * Forms that the stemmer would cut in different places: -nen : -s-, -ton : -ttom-, -työ : -töitä,
 * and -psi, which is no possessive.
 */
function beforeStemming(word: string): string {
  if (word.length > 5 && word.endsWith('nen')) return `${word.slice(0, -3)}s`;
  if (/..[^sn]toi(ta|den|ssa|sta|hin|lla|lle|lta)$/.test(word)) return word.replace(/toi[a-z]+$/, 'tyo');
  if (/[^aeiouyk]si$/.test(word)) return `${word.slice(0, -1)}e`;
  if (word.length > 6 && /[^t]ton$/.test(word)) return `${word.slice(0, -2)}toma`;
  return word;
}

function narrow(stem: string, word: string): string {
  let key = stem;
  if (/[eouy]ja$|jen$/.test(word) && /[eouy]j$/.test(key)) key = key.slice(0, -1);
  if (/sten$|sta$/.test(word) && key.endsWith('st')) key = key.slice(0, -1);
  key = key.replace(/(uu|yy)[dtks]+e?$/, '$1s').replace(/^(.{4,})kse?$/, '$1s');
  const bare = key.replace(/[aei]{1,2}$/, '');
  return gradeConsonants(bare.length >= SHORTEST ? bare : key);
}
