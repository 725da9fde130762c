import { splitCompound } from '#search/finnish/split-compound.ts';
import { GENERIC_HEAD_KEYS } from '#search/finnish/stop-words.ts';
import { completions } from './complete-word.ts';
import { corrections } from './correct-word.ts';
import { conceptKey } from './lexicon.ts';
import type { OpenEntry, OpenLexicon } from './open-lexicon.ts';
import type { Alternative, Group, WeightedKey } from './query-plan.ts';

/** What reading a word needs to know. */
export interface QueryContext {
  readonly lexicon: OpenLexicon;
  /** In how many listings a key stands; 0 for one that nobody has. Asked only for keys of `askedKeys`. */
  df(key: string): number;
  /** Take the words as they are: no completion, no correction ("Hae silti"). */
  readonly literal: boolean;
}

/** A related concept counts this much of the one that was named. */
const RELATED = 0.4;
/** The word itself beside the concept that it names. */
const WORD_BESIDE_CONCEPT = 0.85;
const SPLIT = 0.9;
/** A word in so few listings is doubted. */
const RARE = 3;
const DOUBTED = 0.7;
const SMALL_SLIP = 0.7;
/** A part of a compound must be nearer than a word: the other part is weak evidence. */
const PART_SLIP = 0.7;
const MOST_TRIES = 4;
const FALLBACK = 0.3;
const SHORTEST_PARTLY = 5;

type Understood = Pick<Group, 'alternatives' | 'fallback' | 'reading' | 'strong'> & { readonly used?: string };

/** Reads one typed word: as it is, split, completed when it is the last one, corrected, or by its last part alone. */
export function readWord(folded: string, isLast: boolean, context: QueryContext): Understood {
  const whole = knownKeys(folded, context);
  const split = readSplit(folded, context);
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

function readMistake(folded: string, context: QueryContext): Understood {
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
  for (let at = 4; at <= folded.length - 4 && tries > 0; at++) {
    const [left, right] = [folded.slice(0, at), folded.slice(at)];
    const isLeft = parts.isModifier(left);
    if (isLeft === parts.isHead(right)) continue;
    tries--;
    const [fixed] = corrections(isLeft ? right : left, context.lexicon, PART_SLIP);
    if (!fixed || fixed.folded.length < 5) continue;
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
  for (let at = 3; at <= folded.length - SHORTEST_PARTLY; at++) {
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

/** Keys of a word that is known as it is, concepts first. */
export function knownKeys(folded: string, context: QueryContext): WeightedKey[] {
  const found = new Map<string, number>();
  for (const key of context.lexicon.keysOf(folded)) {
    const entry = context.lexicon.byKey.get(key);
    for (const each of entry ? entryKeys(entry, context) : [])
      found.set(each.key, Math.max(each.weight, found.get(each.key) ?? 0));
    if (context.df(key) > 0 && !found.has(key)) found.set(key, 1);
  }
  return [...found].map(([key, weight]) => ({ key, weight }));
}

/** Index keys that an entry of the lexicon stands for. */
export function entryKeys(entry: OpenEntry, { lexicon }: QueryContext): WeightedKey[] {
  const keys = new Map(entry.concepts.map((concept) => [conceptKey(concept), 1]));
  keys.set(entry.key, keys.size > 0 ? WORD_BESIDE_CONCEPT : 1);
  for (const related of entry.concepts.flatMap((c) => lexicon.concepts[c]?.related ?? [])) {
    const key = conceptKey(related);
    if (!keys.has(key)) keys.set(key, RELATED);
  }
  return [...keys].map(([key, weight]) => ({ key, weight }));
}

function readSplit(folded: string, context: QueryContext): Pick<Understood, 'alternatives' | 'fallback'> | undefined {
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

const oneSlot = (keys: readonly WeightedKey[]): Alternative => ({ slots: [keys], weight: 1 });

function isStrong(folded: string, { lexicon }: QueryContext): boolean {
  return lexicon.keysOf(folded).some((key) => lexicon.byKey.get(key)?.concepts.some((c) => lexicon.concepts[c]?.genre));
}
