import { splitCompound } from '#search/finnish/split-compound.ts';
import { GENERIC_HEAD_KEYS } from '#search/finnish/stop-words.ts';
import { isStrong, knownKeys, type QueryContext } from './known-keys.ts';
import type { Group } from './query-plan.ts';

/** The parts of a compound each by itself say less than the word. */
export const SPLIT = 0.9;
/** The first part alone, when nothing has all parts. */
const FALLBACK = 0.3;

/** Reads a compound as its parts, all of which must be met; a generic last part (-tapahtuma) drops away. Undefined: it does not split. */
export function readSplit(folded: string, context: QueryContext): Pick<Group, 'alternatives' | 'fallback'> | undefined {
  const pieces = splitCompound(folded, context.lexicon.parts);
  if (!pieces) return undefined;
  const isGeneric = (piece: string) => context.lexicon.keysOf(piece).some((key) => GENERIC_HEAD_KEYS.has(key));
  const parts = pieces.filter((piece, index) => index < pieces.length - 1 || !isGeneric(piece));
  const slots = parts.map((piece) => knownKeys(piece, context));
  const [first] = slots;
  if (!first || slots.some((keys) => keys.length === 0)) return undefined;
  const hasTopic = slots.length > 1 && isStrong(parts[0] ?? '', context);
  return {
    alternatives: [{ slots, weight: SPLIT }],
    ...(hasTopic && { fallback: [{ slots: [first], weight: FALLBACK }] }),
  };
}
