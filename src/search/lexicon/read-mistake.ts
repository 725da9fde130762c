import { corrections } from './correct-word.ts';
import { entryKeys, isStrong, knownKeys, oneSlot, type QueryContext } from './known-keys.ts';
import type { Group } from './query-plan.ts';
import { SPLIT } from './read-split.ts';

/** A part of a compound must be nearer than a word: the other part is weak evidence. */
const PART_SLIP = 0.7;
const SHORTEST_PART = 4;
const SHORTEST_FIXED = 5;
const MOST_TRIES = 4;
const SHORTEST_HEAD = 5;

type Understood = Pick<Group, 'alternatives' | 'reading' | 'strong' | 'used'>;

/** Reads a word that is not known: as a slip, as a compound with a slip in one part, or by its last part alone. */
export function readMistake(folded: string, context: QueryContext): Understood {
  const found = corrections(folded, context.lexicon);
  const [best] = found;
  if (best) {
    return {
      reading: 'corrected',
      used: best.shown,
      alternatives: [oneSlot(found.flatMap((entry) => entryKeys(entry, context)))],
      strong: found.some((entry) => entry.concepts.some((c) => context.lexicon.concepts[c]?.genre)),
    };
  }
  return (
    readMistakeInCompound(folded, context) ??
    readHead(folded, context) ?? { reading: 'unknown', alternatives: [], strong: false }
  );
}

/** One part known, the other nearly: lastenteateri. */
function readMistakeInCompound(folded: string, context: QueryContext): Understood | undefined {
  const { parts } = context.lexicon;
  let tries = MOST_TRIES;
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART && tries > 0; at++) {
    const [left, right] = [folded.slice(0, at), folded.slice(at)];
    const isLeft = parts.isModifier(left);
    if (isLeft === parts.isHead(right)) continue;
    tries--;
    const [fixed] = corrections(isLeft ? right : left, context.lexicon, PART_SLIP);
    if (!fixed || fixed.folded.length < SHORTEST_FIXED) continue;
    const known = knownKeys(isLeft ? left : right, context);
    if (known.length === 0) continue;
    const slots = isLeft ? [known, entryKeys(fixed, context)] : [entryKeys(fixed, context), known];
    const used = isLeft ? `${left}${fixed.shown}` : `${fixed.shown}${right}`;
    return { reading: 'corrected', used, alternatives: [{ slots, weight: SPLIT }], strong: true };
  }
  return undefined;
}

/** The last part is a kind of thing to go to, the first is unknown: panssarimuseo is at least a museum. */
function readHead(folded: string, context: QueryContext): Understood | undefined {
  for (let at = 3; at <= folded.length - SHORTEST_HEAD; at++) {
    const head = folded.slice(at);
    if (!isStrong(head, context)) continue;
    const keys = knownKeys(head, context);
    const entry = context.lexicon
      .keysOf(head)
      .map((key) => context.lexicon.byKey.get(key))
      .find(Boolean);
    if (keys.length > 0 && entry)
      return { reading: 'partly', used: entry.shown, alternatives: [oneSlot(keys)], strong: true };
  }
  return undefined;
}
