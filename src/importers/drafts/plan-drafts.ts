import type { Draft } from './draft.ts';
import { hashOf } from './make-draft.ts';

/** What an import does to one draft. */
export interface DraftStep {
  readonly what: 'new' | 'changed' | 'unchanged' | 'cancelled' | 'gone' | 'decide';
  readonly draft: Draft;
  /** Whether its file is written; "unchanged" never is. */
  readonly write: boolean;
}

const keyOf = ({ source }: Draft): string => `${source.type} ${source.instance} ${source.id}`;

/** Of a draft as it stands: with another one than was written, a person has changed it. */
export function contentHash({ event, body, translations }: Draft): string {
  return hashOf({ event, body, translations });
}

/**
 * Compares what a source says now with the drafts that are there. Nothing is deleted, and what a person has changed stays: a
 * second run with the same source writes nothing.
 *
 * @param isWhole whether everything of the source was read: only then is something missing from it gone
 * @param today what is over is not missed
 */
export function planDrafts(
  fresh: readonly Draft[],
  old: readonly Draft[],
  isWhole: boolean,
  today: string,
): DraftStep[] {
  const before = new Map(old.map((draft) => [keyOf(draft), draft]));
  const steps = fresh.map((draft) => stepFor(draft, before.get(keyOf(draft))));
  const told = new Set(fresh.map(keyOf));
  const sources = new Set(fresh.map(({ source }) => `${source.type} ${source.instance}`));
  const missing = old.filter(
    (draft) =>
      isWhole &&
      !told.has(keyOf(draft)) &&
      sources.has(`${draft.source.type} ${draft.source.instance}`) &&
      lastDay(draft) >= today,
  );
  return [...steps, ...missing.map(goneStep)].sort((a, b) => (keyOf(a.draft) < keyOf(b.draft) ? -1 : 1));
}

function stepFor(fresh: Draft, old: Draft | undefined): DraftStep {
  if (!old) return { what: fresh.event['status'] === 'cancelled' ? 'cancelled' : 'new', draft: fresh, write: true };
  const hash = fresh.source.hash;
  if (hash === old.source.hash || hash === old.source.seen) return { what: 'unchanged', draft: old, write: false };
  const isTouched = old.accepted !== undefined || contentHash(old) !== old.source.written;
  if (isTouched) {
    const review = [...new Set([...old.review, 'source-changed' as const])].sort();
    return { what: 'decide', draft: { ...old, review, source: { ...old.source, seen: hash } }, write: true };
  }
  const isCancelled = fresh.event['status'] === 'cancelled' && old.event['status'] !== 'cancelled';
  // The file keeps its name, whatever the event is called now.
  return {
    what: isCancelled ? 'cancelled' : 'changed',
    draft: { ...fresh, name: old.name, venue: old.venue },
    write: true,
  };
}

function goneStep(draft: Draft): DraftStep {
  if (draft.review.includes('gone')) return { what: 'gone', draft, write: false };
  return { what: 'gone', draft: { ...draft, review: [...draft.review, 'gone' as const].sort() }, write: true };
}

function lastDay({ event }: Draft): string {
  const dates = JSON.stringify(event['when'] ?? '').match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return dates.sort().at(-1) ?? '';
}
