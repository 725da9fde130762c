import { VERIFY } from './build-phase.ts';

const MARK = `[WARN] [${VERIFY}] `;

/** What a line of a build advises: the check found something that is worth a word and stops nothing. */
export function adviceIn(line: string): string | undefined {
  const at = line.indexOf(MARK);
  return at < 0 ? undefined : line.slice(at + MARK.length);
}
