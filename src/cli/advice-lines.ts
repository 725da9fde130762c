/** More than this would push the summary out of sight. */
const SHOWN = 10;

/** What the check of a built site advises, in lines for a person; none when all is well. */
export function adviceLines(advice: readonly string[]): string[] {
  const rest = advice.length - SHOWN;
  return [
    ...(advice.length > 0 ? ['  Huomaa · Please note:'] : []),
    ...advice.slice(0, SHOWN).map((one) => `    ${one}`),
    ...(rest > 0 ? [`    … ja ${rest} muuta · and ${rest} more`] : []),
  ];
}
