const VOWEL = /[aeiouy]$/;

/**
 * Forms of a Finnish basic form that a stemmer may not bring together: genitive, partitive and the plurals with their vowel
 * changes (leffa : leffoja, runo : runoja, nuori : nuorten). A generous guess from the last letters: for extending a
 * lexicon, never for showing. Consonant gradation is left to `gradeConsonants`.
 *
 * @param base folded basic form, one word
 */
export function inflectWord(base: string): string[] {
  if (base.length < 3) return [];
  if (!VOWEL.test(base)) return consonantStem(base);
  const stem = base.slice(0, -1);
  if (base.endsWith('nen'))
    return [...forms(`${base.slice(0, -3)}se`, `${base.slice(0, -3)}si`), `${base.slice(0, -3)}sten`];
  if (base.endsWith('a')) return [...forms(base, `${stem}o`), ...forms(base, `${stem}i`)];
  if (base.endsWith('i')) return [...forms(base, `${stem}e`), ...forms(`${stem}e`, base)];
  if (base.endsWith('e')) return [...forms(`${base}e`, `${base}i`), `${base}tta`];
  return forms(base, `${base}i`);
}

function consonantStem(base: string): string[] {
  const cut = base.slice(0, -1);
  if (base.endsWith('us') || base.endsWith('ys'))
    return [...forms(`${cut}kse`, `${cut}ksi`), `${cut}tta`, `${cut}den`, `${cut}dessa`];
  if (base.endsWith('as')) return forms(`${cut}a`, `${cut}i`);
  if (base.endsWith('is')) return forms(`${cut}i`, `${cut}i`);
  if (base.endsWith('in')) return forms(`${cut}me`, `${cut}mi`);
  return forms(`${base}i`, `${base}ei`);
}

/** @param singular stem of the singular cases   @param plural stem of the plural cases */
function forms(singular: string, plural: string): string[] {
  const many = plural.replace(/ii$/, 'i');
  return [
    `${singular}n`,
    `${singular}t`,
    `${singular}a`,
    `${singular}ssa`,
    `${singular}lle`,
    `${many}ja`,
    `${many}ta`,
    `${many}jen`,
    `${many}den`,
    `${many}ssa`,
    `${many}lle`,
    `${many}lla`,
  ];
}
