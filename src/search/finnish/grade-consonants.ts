/** Weak grade → strong grade at the end of a stem, longest first. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/(kk|gg)$/, 'k'],
  [/(pp|bb)$/, 'p'],
  [/(tt|dd)$/, 't'],
  [/n[kg]+$/, 'nk'],
  [/(nn|nt|nd)$/, 'nt'],
  [/(mm|mp|mb)$/, 'mp'],
  [/(ll|lt|ld)$/, 'lt'],
  [/(rr|rt|rd)$/, 'rt'],
  [/d$/, 't'],
  [/v$/, 'p'],
];

/**
 * Brings the strong and the weak grade of the last consonants together (kuppi : kupin, katu : kadun, ilta : illan,
 * apu : avun), the Finnish consonant gradation as far as the letters show it. The result is for comparing only.
 *
 * @param stem folded stem, with or without one last vowel
 */
export function gradeConsonants(stem: string): string {
  const [, body = stem, vowels = ''] = /^(.*?)([aeiouy]*)$/.exec(stem) ?? [];
  for (const [weak, strong] of GRADES) {
    if (body.length > 2 && weak.test(body)) return body.replace(weak, strong) + vowels;
  }
  return vowels === '' ? body.replace(/ss$/, 's') : stem;
}
