const ENDINGS = {
  sv: /(?:(?:heter|or|ar|er)(?:na)?|arnas?|orna|erna|andet|ande|ade|are|het|en|et|a|e|n|s)s?$/,
  en: /(?:'?s|es|ed|ing|ers?|ies|y|e)$/,
} as const;

/** What is left must still be a word. */
const SHORTEST = 3;

/**
 * A Swedish or English word without its inflection, roughly: enough to bring the words of a lexicon and of a query together
 * (böcker : bok stays apart and needs two entries). The Snowball stemmers do no better on a lexicon of basic forms, and cost
 * a kilobyte on every first search.
 *
 * @param folded a word from `foldWord`
 */
export function lightStem(folded: string, language: keyof typeof ENDINGS): string {
  const stem = folded.replace(ENDINGS[language], '');
  return stem.length >= SHORTEST ? stem : folded;
}
