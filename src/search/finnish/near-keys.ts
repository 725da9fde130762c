/**
 * Other keys that a form may have been meant to have, where the stem alone does not tell: keikoilla (keik or keiko), sotia (sot
 * or sota), opastusta (opastu or opastus). Only for asking whether one of them is known.
 *
 * @param key from `finnishKey`   @param folded the form it came from
 */
export function nearKeys(key: string, folded: string): string[] {
  if (key.length < 3) return [];
  const near: string[] = [];
  if (/o$/.test(key) && /o[jih][a-z]{0,6}$/.test(folded)) near.push(key.slice(0, -1), `${key.slice(0, -1)}a`);
  if (/[uy]$/.test(key) && /[uy]s?t/.test(folded)) near.push(`${key}s`);
  if (key.length < 5 && /i(a|en|in|hin|ksi|na|ssa|sta|lla|lta|lle)$/.test(folded) && /[^aeiouy]$/.test(key))
    near.push(`${key}a`, `${key}i`);
  if (/e$/.test(key)) near.push(`${key.slice(0, -1)}i`, key.slice(0, -1));
  return near.filter((each) => each.length > 2);
}
