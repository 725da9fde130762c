import { completions } from './complete-word.ts';
import { corrections } from './correct-word.ts';
import { entryKeys, isStrong, knownKeys, oneSlot, type QueryContext } from './known-keys.ts';
import { sizeOf } from './lexicon.ts';
import type { Alternative, Group, WeightedKey } from './query-plan.ts';
import { readMistake } from './read-mistake.ts';
import { readSplit } from './read-split.ts';

/** A word in so few listings is doubted. */
const RARE = 3;
const DOUBTED = 0.7;
const SMALL_SLIP = 0.7;

type Understood = Pick<Group, 'alternatives' | 'fallback' | 'reading' | 'strong' | 'used'>;

/** Reads one typed word: as it is, split, completed when it is the last one, corrected, or by its last part alone. */
export function readWord(folded: string, isLast: boolean, context: QueryContext): Understood {
  const whole = knownKeys(folded, context);
  const split = readSplit(folded, context);
  const slip = split ? undefined : readSlip(folded, whole, context);
  if (slip) return slip;
  if (whole.length > 0 || split) {
    const known = whole.length > 0 ? [oneSlot(whole)] : [];
    return {
      reading: whole.length > 0 ? 'known' : 'split',
      alternatives: [
        ...known,
        ...(split?.alternatives ?? []),
        ...(split ? [] : doubted(folded, whole, isLast, context)),
      ],
      ...(whole.length === 0 && split?.fallback && { fallback: split.fallback }),
      strong: isStrong(folded, context),
    };
  }
  if (context.literal) return { reading: 'unknown', alternatives: [], strong: false };
  const complete = isLast ? completed(folded, context, 1) : [];
  if (complete.length > 0) return { reading: 'completed', alternatives: complete, strong: true };
  return readMistake(folded, context);
}

/**
 * A word that names nothing, though some listing has it by chance or in another language, and that is a small slip
 * away from a thing that no fewer listings have: "teateri" is meant to be "teatteri". What has the word as typed stays found.
 */
function readSlip(folded: string, whole: readonly WeightedKey[], context: QueryContext): Understood | undefined {
  const { lexicon } = context;
  if (context.literal || whole.length === 0) return undefined;
  const entries = lexicon.keysOf(folded).map((key) => lexicon.byKey.get(key));
  if (entries.some((entry) => entry && (entry.concepts.length > 0 || entry.folded === folded))) return undefined;
  const size = sizeOf(Math.max(...whole.map(({ key }) => context.df(key))));
  const things = lexicon.sorted.filter(({ concepts, most }) => concepts.length > 0 && most >= size);
  const near = corrections(folded, { sorted: things }, SMALL_SLIP);
  const [best] = near;
  if (!best) return undefined;
  return {
    reading: 'corrected',
    used: best.shown,
    alternatives: [oneSlot(near.flatMap((entry) => entryKeys(entry, context))), oneSlot(whole)],
    strong: near.some((entry) => entry.concepts.some((c) => lexicon.concepts[c]?.genre)),
  };
}

/** A word that hardly any listing has may be the beginning of another, or a slip. */
function doubted(folded: string, whole: readonly WeightedKey[], isLast: boolean, context: QueryContext): Alternative[] {
  if (context.literal) return [];
  const isRare = !whole.some(({ key }) => key.startsWith('#') || context.df(key) > RARE);
  if (isLast && (isRare || !isWhole(folded, context))) {
    const complete = completed(folded, context, DOUBTED);
    if (complete.length > 0) return complete;
  }
  if (!isRare) return [];
  const near = corrections(folded, context.lexicon, SMALL_SLIP).filter(({ concepts }) => concepts.length > 0);
  return near.length > 0 ? [{ slots: [near.flatMap((entry) => entryKeys(entry, context))], weight: DOUBTED }] : [];
}

/** The nearer the end of the word, the surer. */
function completed(folded: string, context: QueryContext, weight: number): Alternative[] {
  const keys = completions(folded, context.lexicon).flatMap((entry) => {
    const share = folded.length / entry.folded.length;
    return entryKeys(entry, context).map((key) => ({ key: key.key, weight: key.weight * share }));
  });
  return keys.length === 0 ? [] : [{ slots: [keys], weight }];
}

/** Whether the word is not just the beginning of the one that it was led to. */
const isWhole = (folded: string, { lexicon }: QueryContext): boolean =>
  lexicon
    .keysOf(folded)
    .some((key) => (lexicon.byKey.get(key)?.folded.length ?? 99) <= folded.length + 1 && !/[^aeiouynt]$/.test(folded));
